package io.github.recount.corpus.cli;

import io.github.recount.extractor.source.Limits;
import picocli.CommandLine.Option;

/** Where a file is too large to be read. */
final class LimitOptions {
  @Option(
      names = "--max-unpacked",
      paramLabel = "SIZE",
      description = "bytes that an archive may hold, such as 500m or 20g (default: 4g)")
  private String unpacked = "4g";

  @Option(
      names = "--max-members",
      paramLabel = "N",
      description = "files that an archive may hold (default: ${DEFAULT-VALUE})")
  private int members = Limits.DEFAULT.members();

  @Option(
      names = "--max-ratio",
      paramLabel = "N",
      description = "bytes that may come out of a packed one (default: ${DEFAULT-VALUE})")
  private int ratio = Limits.DEFAULT.ratio();

  @Option(
      names = "--max-depth",
      paramLabel = "N",
      description = "archives within archives (default: ${DEFAULT-VALUE})")
  private int depth = Limits.DEFAULT.depth();

  @Option(
      names = "--max-pages",
      paramLabel = "N",
      description = "pages of a document (default: ${DEFAULT-VALUE})")
  private int pages = Limits.DEFAULT.pages();

  @Option(
      names = "--max-cells",
      paramLabel = "N",
      description = "cells of all tables of a document, 500000 of one (default: ${DEFAULT-VALUE})")
  private int cells = Limits.DEFAULT.cells();

  boolean areSizes() {
    return unpacked.matches("[1-9][0-9]{0,8}[kKmMgG]");
  }

  boolean arePositive() {
    return Math.min(Math.min(Math.min(members, ratio), Math.min(depth, pages)), cells) >= 1;
  }

  Limits limits() {
    int end = unpacked.length() - 1;
    int shift =
        switch (Character.toLowerCase(unpacked.charAt(end))) {
          case 'k' -> 10;
          case 'm' -> 20;
          default -> 30;
        };
    long size = Long.parseLong(unpacked.substring(0, end)) << shift;
    return new Limits(size, members, ratio, depth, pages, cells);
  }
}
