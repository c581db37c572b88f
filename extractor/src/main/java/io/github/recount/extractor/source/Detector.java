package io.github.recount.extractor.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Tells what a file is, by its content first and its name second. */
public final class Detector {
  private final DefaultDetector tika = new DefaultDetector();
  private final ZipContent zips = new ZipContent();

  /**
   * Measures and identifies a file.
   *
   * @param path the name it is to have in the output
   * @throws IOException if the file cannot be opened
   */
  public SourceDocument detect(String path, Path file) throws IOException {
    return new SourceDocument(path, file, sha256(file), mediaType(path, file), Files.size(file));
  }

  /**
   * What a file is, without parameters.
   *
   * @param path the name it is to have in the output, which tells more than that of a temporary
   *     file
   * @throws IOException if the file cannot be opened
   */
  public String mediaType(String path, Path file) throws IOException {
    Metadata metadata = new Metadata();
    // Without a name, text that is not UTF-8 is taken for an unknown binary.
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, path.substring(path.lastIndexOf('/') + 1));
    try (TikaInputStream in = TikaInputStream.get(file)) {
      return zips.refine(tika.detect(in, metadata).getBaseType().toString(), file);
    }
  }

  /** The digest of a file's bytes, in lower-case hexadecimal. */
  public static String sha256(Path file) throws IOException {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
