package io.github.recount.extractor.format.placed;

/**
 * At which of its ends a part of a table may be cut by the end of a page. Printers put the texts of
 * cut cells at their top, also the label of rows that go on there.
 *
 * @param above whether it may go on with what the page before ends with
 * @param below whether it may go on on the next page
 */
record PageCut(boolean above, boolean below) {
  /** What speaks against a row or a label being cut. */
  static final double COST = 0.3;

  static final PageCut NONE = new PageCut(false, false);
}
