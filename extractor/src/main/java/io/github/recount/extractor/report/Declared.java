package io.github.recount.extractor.report;

import io.github.recount.extractor.source.Location;

/**
 * A text as the report prints it, with its place.
 *
 * @param text layout line breaks and runs of blanks removed, nothing else changed
 */
public record Declared(String text, Location location) {}
