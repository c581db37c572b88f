package io.github.recount.extractor.source;

/**
 * Where a file stops being a report, or an archive of reports, and starts being a monster.
 *
 * @param unpacked bytes that an archive holds, with all archives in it
 * @param members files that an archive holds, with all archives in it
 * @param ratio bytes that come out of one packed byte; small files may be packed as well as they
 *     like
 * @param depth archives within archives; 1 opens none that lies in another
 * @param pages of a document
 * @param cells of all tables of a document
 */
public record Limits(long unpacked, int members, int ratio, int depth, int pages, int cells) {

  /** Ten times and more of what archives hold, and little enough for a small disk. */
  public static final Limits DEFAULT = new Limits(4L << 30, 100_000, 200, 3, 5_000, 1_000_000);
}
