package io.github.recount.extractor.format.flow;

/** What a text document is made of before places are given: lines of text and tables. */
public sealed interface Flow permits FlowLine, FlowTable {}
