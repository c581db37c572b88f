package io.github.recount.extractor.archive;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/** The record at the end of a zip, which says how many members there are. */
final class ZipEnd {
  private static final int SIGNATURE = 0x06054b50;
  private static final int LENGTH = 22;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int COUNT_AT = 10;
  private static final int COUNT_LIMIT = 0xFFFF;

  private ZipEnd() {}

  /** Whether the zip says of itself that it has so many members, or says nothing that counts. */
  static boolean counts(Path zip, int members) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
      int length = (int) Math.min(file.length(), LENGTH + LONGEST_COMMENT);
      byte[] bytes = new byte[length];
      file.seek(file.length() - length);
      file.readFully(bytes);
      ByteBuffer end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
      for (int at = length - LENGTH; at >= 0; at--) {
        if (end.getInt(at) == SIGNATURE) {
          int said = end.getShort(at + COUNT_AT) & 0xFFFF;
          // A larger zip says it elsewhere; old tools let the number run over.
          return said == COUNT_LIMIT || said == (members & 0xFFFF);
        }
      }
      return true;
    }
  }
}
