package io.github.recount.extractor.format.scan;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;

/** A picture in shades of gray. */
final class Gray {
  static final int WHITE = 255;

  /** How much redder than green and blue a pixel is that a seal or a red pen left. */
  private static final int RED = 40;

  private final int width;
  private final int height;
  private final byte[] pixels;

  /**
   * A picture.
   *
   * @param pixels row by row, 0 black to 255 white; kept, not copied
   */
  Gray(int width, int height, byte[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  byte[] copyOfPixels() {
    return pixels.clone();
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** Whether there is more than a margin. */
  boolean isWideEnough() {
    return width > 2 * LinePicture.MARGIN + 1;
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xff;
  }

  /** The picture without its red: seals lie over the figures that they certify. */
  static Gray of(BufferedImage image) {
    if (image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
      byte[] data = ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
      return new Gray(image.getWidth(), image.getHeight(), data.clone());
    }
    int width = image.getWidth();
    int height = image.getHeight();
    BufferedImage rgb = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = rgb.createGraphics();
    graphics.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
    graphics.dispose();
    int[] colors = ((DataBufferInt) rgb.getRaster().getDataBuffer()).getData();
    byte[] pixels = new byte[width * height];
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] = (byte) shade(colors[i]);
    }
    return new Gray(width, height, pixels);
  }

  private static int shade(int color) {
    int red = color >> 16 & 0xff;
    int green = color >> 8 & 0xff;
    int blue = color & 0xff;
    if (red - Math.max(green, blue) > RED) {
      return red;
    }
    return (299 * red + 587 * green + 114 * blue) / 1000;
  }

  /** Lays this picture on a larger one, dark over light. */
  void copyTo(byte[] larger, int largerWidth, int left, int top) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int to = (top + y) * largerWidth + left + x;
        larger[to] = (byte) Math.min(larger[to] & 0xff, at(x, y));
      }
    }
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(pixels);
  }

  BufferedImage image() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    System.arraycopy(
        pixels,
        0,
        ((DataBufferByte) image.getRaster().getDataBuffer()).getData(),
        0,
        pixels.length);
    return image;
  }

  Gray scaled(double by) {
    return by == 1
        ? this
        : drawn(
            AffineTransform.getScaleInstance(by, by),
            (int) Math.ceil(width * by),
            (int) Math.ceil(height * by));
  }

  /** This picture turned clockwise by so many quarters of a circle. */
  Gray turned(int quarters) {
    if (quarters == 0) {
      return this;
    }
    byte[] turned = new byte[pixels.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned[x * height + height - 1 - y] = pixels[y * width + x];
      }
    }
    return new Gray(/* width= */ height, /* height= */ width, turned).turned(quarters - 1);
  }

  /** This picture drawn through a transform on white paper of another size. */
  Gray drawn(AffineTransform transform, int toWidth, int toHeight) {
    BufferedImage target = new BufferedImage(toWidth, toHeight, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = target.createGraphics();
    graphics.setColor(java.awt.Color.WHITE);
    graphics.fillRect(0, 0, toWidth, toHeight);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image(), transform, null);
    graphics.dispose();
    return of(target);
  }
}
