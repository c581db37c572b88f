package io.github.recount.extractor.format;

import io.github.recount.extractor.source.Location;

/**
 * Text outside every table.
 *
 * @param text as printed, without the line break at its end
 */
public record Paragraph(String text, Location location) implements Block {}
