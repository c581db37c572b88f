package io.github.recount.exporter.table;

/** A column whose values are keys of another table. */
public record ForeignKey(String column, String table, String tableColumn) {}
