package io.github.recount.extractor.grid;

import io.github.recount.extractor.source.Location;

/** A paragraph between tables. */
public record Prose(String text, Location location) implements Piece {}
