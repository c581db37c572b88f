package io.github.recount.extractor.archive;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** A RAR of version 4 under construction, its members unpacked as they are; no free tool has it. */
final class RarBytes {
  private static final int MAIN = 0x73;
  private static final int FILE = 0x74;
  private static final int END = 0x7B;
  private static final int STORED = 0x30;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  RarBytes() {
    bytes.writeBytes(new byte[] {'R', 'a', 'r', '!', 0x1A, 7, 0});
    header(MAIN, 0, new byte[6]);
  }

  RarBytes with(byte[] name, String text, boolean sound) {
    byte[] content = text.getBytes(StandardCharsets.UTF_8);
    CRC32 crc = new CRC32();
    crc.update(content);
    ByteBuffer fields = ByteBuffer.allocate(25 + name.length).order(ByteOrder.LITTLE_ENDIAN);
    fields.putInt(content.length).putInt(content.length).put((byte) 0);
    fields.putInt((int) crc.getValue() + (sound ? 0 : 1)).putInt(0).put((byte) 29);
    fields.put((byte) STORED).putShort((short) name.length).putInt(0x20).put(name);
    header(FILE, 0x8000, fields.array());
    bytes.writeBytes(content);
    return this;
  }

  byte[] bytes() {
    header(END, 0x4000, new byte[0]);
    return bytes.toByteArray();
  }

  private void header(int type, int flags, byte[] fields) {
    ByteBuffer body = ByteBuffer.allocate(5 + fields.length).order(ByteOrder.LITTLE_ENDIAN);
    body.put((byte) type).putShort((short) flags).putShort((short) (7 + fields.length)).put(fields);
    CRC32 crc = new CRC32();
    crc.update(body.array());
    bytes.write((int) crc.getValue());
    bytes.write((int) crc.getValue() >> 8);
    bytes.writeBytes(body.array());
  }
}
