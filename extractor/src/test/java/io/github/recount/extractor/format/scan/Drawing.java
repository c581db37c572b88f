package io.github.recount.extractor.format.scan;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;
import java.util.function.Consumer;

/** Pages drawn for tests, without any font. */
final class Drawing {
  private Drawing() {}

  static BufferedImage page(int width, int height, float pen, Consumer<Graphics2D> ink) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(pen));
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    ink.accept(graphics);
    graphics.dispose();
    return image;
  }

  /** A pen that draws so many pixels and then loses so many. */
  static BasicStroke broken(float pen, float drawn, float lost) {
    float[] dashes = {drawn, lost};
    return new BasicStroke(pen, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 1, dashes, drawn / 2);
  }

  /** A table of so many rows and columns over most of a page. */
  static void grid(Graphics2D graphics, int rows, int columns, int width, int height) {
    int left = width / 10;
    int top = height / 10;
    int right = width - left;
    int bottom = height - top;
    for (int r = 0; r <= rows; r++) {
      int y = top + r * (bottom - top) / rows;
      graphics.drawLine(left, y, right, y);
    }
    for (int c = 0; c <= columns; c++) {
      int x = left + c * (right - left) / columns;
      graphics.drawLine(x, top, x, bottom);
    }
  }

  /** As a scanner leaves it. */
  static BufferedImage noisy(BufferedImage image, long seed) {
    Random random = new Random(seed);
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        int shade = (int) ((image.getRGB(x, y) & 0xff) * 0.95 + random.nextGaussian() * 10);
        int gray = Math.max(0, Math.min(255, shade));
        image.setRGB(x, y, gray << 16 | gray << 8 | gray);
      }
    }
    return image;
  }
}
