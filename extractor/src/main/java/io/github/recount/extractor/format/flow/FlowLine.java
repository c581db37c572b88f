package io.github.recount.extractor.format.flow;

import org.jspecify.annotations.Nullable;

/**
 * A paragraph.
 *
 * @param text line breaks inside it are {@code \n}
 * @param page page it begins on, counted from 1; null where the format does not say
 */
public record FlowLine(String text, @Nullable Integer page) implements Flow {}
