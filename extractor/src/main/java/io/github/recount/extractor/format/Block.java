package io.github.recount.extractor.format;

/** A piece of a document, in reading order. */
public sealed interface Block permits Paragraph, Table {}
