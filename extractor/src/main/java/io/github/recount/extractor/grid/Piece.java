package io.github.recount.extractor.grid;

/** A row of a table, or a paragraph between tables, in reading order. */
public sealed interface Piece permits Prose, Row {}
