package io.github.recount.extractor.format.scan;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Cuts a line of text out of a page as Tesseract likes it: alone, on white, with a margin. */
final class LinePicture {
  static final int MARGIN = 12;

  /** Of the ink around the line, so that the gray of its edges comes along. */
  private static final int EDGE = 2;

  /** Share of the contrast by which paper may be darker than most of it, and still is paper. */
  private static final double GRAIN = 0.25;

  /** So many pixels of a line, of a hundred, are its darkest ink. */
  private static final int DARKEST = 2;

  private static final int MIDDLE = 50;

  /** Thin strokes are gray where they are scanned; as black ones they are read better. */
  private static final double DARKER = 2.5;

  private static final int[] AS_THEY_ARE = IntStream.rangeClosed(0, Gray.WHITE).toArray();

  private final Gray page;

  LinePicture(Gray page) {
    this.page = page;
  }

  /** The line as black strokes on white. */
  Gray of(Region row) {
    return cut(row, true);
  }

  /** The line in its own shades, which tell more of the strokes that nearly touch. */
  Gray shaded(Region row) {
    return cut(row, false);
  }

  private Gray cut(Region row, boolean blackened) {
    int width = row.width() + 2 * MARGIN;
    int height = row.height() + 2 * MARGIN;
    byte[] pixels = new byte[width * height];
    Region cut =
        new Region(
            Math.max(0, row.x0() - EDGE),
            Math.max(0, row.y0() - EDGE),
            Math.min(page.width(), row.x1() + EDGE),
            Math.min(page.height(), row.y1() + EDGE));
    int[] shades = shades(cut);
    int paper = percentile(shades, MIDDLE);
    int[] levels = blackened ? levels(percentile(shades, DARKEST), paper) : AS_THEY_ARE;
    Arrays.fill(pixels, (byte) levels[blackened ? Gray.WHITE : paper]);
    for (int y = cut.y0(); y < cut.y1(); y++) {
      for (int x = cut.x0(); x < cut.x1(); x++) {
        pixels[(y - row.y0() + MARGIN) * width + x - row.x0() + MARGIN] =
            (byte) levels[page.at(x, y)];
      }
    }
    return new Gray(width, height, pixels);
  }

  /** Two lines as one, with a gap of some pixels. */
  Gray of(Region first, Region second, int gap) {
    Gray one = of(first);
    Gray other = of(second);
    int width = one.width() + other.width() - 2 * MARGIN + gap;
    int height = Math.max(one.height(), other.height());
    byte[] pixels = new byte[width * height];
    Arrays.fill(pixels, (byte) Gray.WHITE);
    one.copyTo(pixels, width, 0, (height - one.height()) / 2);
    other.copyTo(pixels, width, first.width() + gap, (height - other.height()) / 2);
    return new Gray(width, height, pixels);
  }

  private int[] shades(Region cut) {
    int[] shades = new int[Gray.WHITE + 1];
    for (int y = cut.y0(); y < cut.y1(); y++) {
      for (int x = cut.x0(); x < cut.x1(); x++) {
        shades[page.at(x, y)]++;
      }
    }
    return shades;
  }

  /** For each shade the one to show: without the grain of the paper, that frames what is cut. */
  private static int[] levels(int black, int paper) {
    double white = Math.max(black + 1, paper - GRAIN * (paper - black));
    int[] levels = new int[Gray.WHITE + 1];
    for (int shade = 0; shade < levels.length; shade++) {
      double level = Math.max(0, Math.min(1, (shade - black) / (white - black)));
      levels[shade] = (int) (Math.pow(level, DARKER) * Gray.WHITE);
    }
    return levels;
  }

  private static int percentile(int[] counts, int percent) {
    long all = Arrays.stream(counts).asLongStream().sum();
    long below = 0;
    for (int i = 0; i < counts.length; i++) {
      below += counts[i];
      if (below * 100 >= all * percent) {
        return i;
      }
    }
    return counts.length - 1;
  }
}
