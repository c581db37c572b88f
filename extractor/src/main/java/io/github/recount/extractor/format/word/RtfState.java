package io.github.recount.extractor.format.word;

/** What holds inside a group of a rich text, and is as it was when the group ends. */
final class RtfState {
  String destination = "";
  boolean isBegun;
  boolean isOption;
  boolean isSkipped;
  boolean isHidden;
  boolean isDeleted;
  int font;
  int unicodeSkip = 1;

  /** Depth of tables that the paragraph stands in. */
  int depth;

  private int lineStart;
  private RtfRow row = new RtfRow();

  /** The state at the beginning of a group inside this one. */
  RtfState inner(int lineStart) {
    RtfState inner = new RtfState();
    inner.destination = isContent() ? "" : destination;
    inner.isSkipped = isSkipped;
    inner.isHidden = isHidden;
    inner.isDeleted = isDeleted;
    inner.font = font;
    inner.unicodeSkip = unicodeSkip;
    inner.depth = depth;
    inner.row = row;
    inner.lineStart = lineStart;
    return inner;
  }

  /** Whether groups inside this one are ordinary text again. */
  private boolean isContent() {
    return !destination.equals("fldinst") && !destination.equals("fonttbl");
  }

  void plain() {
    isHidden = false;
    isDeleted = false;
    font = 0;
  }

  RtfRow row() {
    return row;
  }

  void beginRow() {
    row = new RtfRow();
  }

  /** Leaves of a label what shows: no blanks behind it, and no mere bullet. */
  void trimLabel(StringBuilder line) {
    int start = Math.min(lineStart, line.length());
    String label = line.substring(start).strip();
    boolean isBullet = label.length() == 1 && !Character.isLetterOrDigit(label.charAt(0));
    line.setLength(start);
    line.append(isBullet ? "" : label);
  }
}
