package io.github.recount.extractor.archive;

import com.github.junrar.Archive;
import com.github.junrar.exception.RarException;
import com.github.junrar.exception.UnsupportedRarEncryptedException;
import com.github.junrar.exception.UnsupportedRarV5Exception;
import com.github.junrar.rarfile.FileHeader;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

/** Reads RAR archives up to version 4. */
final class RarReader implements ArchiveReader {

  @Override
  public void read(Path archive, String name, Basket basket) throws ReadFailure, IOException {
    try (Archive rar = new Archive(archive.toFile())) {
      if (rar.isEncrypted()) {
        throw new ReadFailure(Code.ENCRYPTED, "opens with a password only");
      }
      if (rar.getMainHeader().isMultiVolume()) {
        throw new ReadFailure(Code.UNSUPPORTED, "is spread over several files");
      }
      for (FileHeader header : rar.getFileHeaders()) {
        if (!header.isDirectory()) {
          basket.put(name(header), header::getFullPackSize, out -> unpack(rar, header, out));
        }
      }
    } catch (UnsupportedRarV5Exception e) {
      throw new ReadFailure(
          Code.UNSUPPORTED, "is RAR of version 5; unpack it, and read the folder", e);
    } catch (UnsupportedRarEncryptedException e) {
      throw new ReadFailure(Code.ENCRYPTED, "opens with a password only", e);
    } catch (RarException e) {
      throw new ReadFailure(Code.DAMAGED, "is no whole RAR: " + said(e), e);
    }
  }

  private static void unpack(Archive rar, FileHeader header, OutputStream out) throws ReadFailure {
    if (header.isEncrypted()) {
      throw new ReadFailure(Code.ENCRYPTED, "opens with a password only");
    }
    try {
      rar.extractFile(header, out);
    } catch (RarException e) {
      throw new ReadFailure(Code.DAMAGED, "cannot be unpacked: " + said(e), e);
    }
  }

  private static String name(FileHeader header) {
    return header.isUnicode()
        ? header.getFileName()
        : MemberName.decode(header.getFileNameByteArray());
  }

  private static String said(RarException e) {
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
