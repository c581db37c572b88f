package io.github.recount.extractor.format.scan;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** How the camera was held: the orientation that a JPEG's EXIF names, from 1 to 8. */
final class Orientation {
  static final int UPRIGHT = 1;

  /** A segment before EXIF has no more than this. */
  private static final int HEAD = 1 << 18;

  private static final int START = 0xffd8;
  private static final int FIRST_APP = 0xffe0;
  private static final int APP1 = 0xffe1;
  private static final int LAST_APP = 0xffef;
  private static final int EXIF = 0x45786966;
  private static final int TAG = 0x112;

  /** From one to another header within EXIF. */
  private static final int PREFIX = 6;

  private static final int ENTRY = 12;

  private Orientation() {}

  /** That of the JPEG that a file holds, {@link #UPRIGHT} if it names none. */
  static int of(Path file) throws IOException {
    byte[] head;
    try (InputStream in = Files.newInputStream(file)) {
      head = in.readNBytes(HEAD);
    }
    ByteBuffer jpeg = ByteBuffer.wrap(head);
    int at = 2;
    while (head.length > at + 4 && (jpeg.getShort(0) & 0xffff) == START) {
      int marker = jpeg.getShort(at) & 0xffff;
      int length = jpeg.getShort(at + 2) & 0xffff;
      if (marker == APP1) {
        return in(jpeg.slice(at + 4, Math.max(0, Math.min(length - 2, head.length - at - 4))));
      }
      if (marker < FIRST_APP || marker > LAST_APP || length < 2) {
        return UPRIGHT;
      }
      at += 2 + length;
    }
    return UPRIGHT;
  }

  /** That in a block of EXIF; what is cut off or no EXIF says nothing. */
  private static int in(ByteBuffer exif) {
    if (exif.limit() < PREFIX + 8 || exif.getInt(0) != EXIF) {
      return UPRIGHT;
    }
    exif.order(exif.get(PREFIX) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    long entries = PREFIX + (exif.getInt(PREFIX + 4) & 0xffffffffL);
    if (entries + 2 > exif.limit()) {
      return UPRIGHT;
    }
    int count = exif.getShort((int) entries) & 0xffff;
    for (int i = 0; i < count; i++) {
      long entry = entries + 2 + (long) i * ENTRY;
      if (entry + ENTRY > exif.limit()) {
        return UPRIGHT;
      }
      if ((exif.getShort((int) entry) & 0xffff) == TAG) {
        int orientation = exif.getShort((int) entry + 8);
        return orientation < UPRIGHT || orientation > 8 ? UPRIGHT : orientation;
      }
    }
    return UPRIGHT;
  }

  /** The picture as it was seen. */
  static BufferedImage upright(BufferedImage image, int orientation) {
    if (orientation == UPRIGHT) {
      return image;
    }
    int w = image.getWidth();
    int h = image.getHeight();
    boolean onItsSide = orientation > 4;
    BufferedImage turned =
        new BufferedImage(
            onItsSide ? h : w,
            onItsSide ? w : h,
            image.getType() == BufferedImage.TYPE_BYTE_GRAY
                ? BufferedImage.TYPE_BYTE_GRAY
                : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = turned.createGraphics();
    graphics.drawImage(image, transform(orientation, w, h), null);
    graphics.dispose();
    return turned;
  }

  /** As the standard numbers them: each odd one is a turn alone up to 4, each even one from 5. */
  private static AffineTransform transform(int orientation, int w, int h) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
      default -> new AffineTransform();
    };
  }
}
