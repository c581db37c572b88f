package io.github.recount.extractor.archive;

import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.UnicodePathExtraField;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The name of a member of a zip. */
final class ZipName {

  private ZipName() {}

  /** As the extra field says it that was made for this, else by what its bytes look like. */
  static String of(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (entry.getExtraField(UnicodePathExtraField.UPATH_ID) instanceof UnicodePathExtraField field
        && raw != null
        && field.getUnicodeName() != null) {
      CRC32 crc = new CRC32();
      crc.update(raw);
      // A tool that renamed the member without knowing the field has left it behind.
      if (crc.getValue() == field.getNameCRC32()) {
        return MemberName.decode(field.getUnicodeName());
      }
    }
    return raw == null ? entry.getName() : MemberName.decode(raw);
  }
}
