package io.github.recount.extractor.form;

import org.jspecify.annotations.Nullable;

/**
 * A column under a heading.
 *
 * @param role what its cells are; null for a column without a heading
 * @param start first grid column, counted from 0
 * @param end behind the last grid column
 * @param text the heading as printed, with that of the group above it
 */
record Column(@Nullable Role role, int start, int end, String text) {

  boolean is(Role other) {
    return role == other;
  }

  Column as(Role other) {
    return new Column(other, start, end, text);
  }
}
