package io.github.recount.extractor.format;

import io.github.recount.extractor.source.Detector;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Reads test files the way the program does: by what they hold. */
public final class OfficeFiles {
  public static final Path CASES = Path.of("src/test/resources/office");

  private OfficeFiles() {}

  /** The files of a folder and below. */
  public static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The reader that takes a file, if one does. */
  public static Optional<FormatReader> reader(SourceDocument source) {
    return ServiceLoader.load(FormatReader.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(reader -> reader.mediaTypes().contains(source.mediaType()))
        .findFirst();
  }

  public static Document read(Path file) throws IOException, ReadFailure {
    SourceDocument source = detect(file);
    return reader(source)
        .orElseThrow(() -> new AssertionError("nobody reads " + source.mediaType()))
        .read(source);
  }

  public static SourceDocument detect(Path file) throws IOException {
    return new Detector().detect(file.getFileName().toString(), file);
  }
}
