package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.source.ReadFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs the program tesseract on pictures of text lines, all of a page in one call. */
final class Tesseract {
  /** As it is installed everywhere. */
  static final String PROGRAM = "tesseract";

  private static final String MISSING =
      "OCR is needed and the program tesseract with its Chinese data is not installed"
          + " (Debian, Ubuntu: apt-get install tesseract-ocr tesseract-ocr-chi-sim"
          + " tesseract-ocr-script-hans; macOS: brew install tesseract tesseract-lang;"
          + " Windows: winget install UB-Mannheim.TesseractOCR with the data of chi_sim and HanS,"
          + " and its folder on the PATH)";

  private final String program;
  private final Duration timeout;

  /**
   * Starts the program of that name.
   *
   * @param timeout for one call
   */
  Tesseract(String program, Duration timeout) {
    this.program = program;
    this.timeout = timeout;
  }

  /**
   * The models that are installed.
   *
   * @throws ReadFailure if there is none for Chinese
   */
  Models models() throws ReadFailure {
    try {
      Path folder = Files.createTempDirectory("recount-ocr");
      try {
        Path log = run(List.of(program, "--list-langs"), folder);
        Models models = Models.of(Set.copyOf(Files.readString(log).lines().distinct().toList()));
        if (models.chinese().isEmpty()) {
          throw new ReadFailure(ReadFailure.Code.NO_TEXT, MISSING);
        }
        return models;
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new ReadFailure(ReadFailure.Code.NO_TEXT, "OCR failed: " + e.getMessage(), e);
    }
  }

  /**
   * Reads pictures of one line each.
   *
   * @param options such as {@code -l chi_sim --psm 7}
   */
  List<Reading> read(List<Gray> lines, List<String> options) throws ReadFailure {
    List<Gray> filled = lines.stream().filter(Gray::isWideEnough).toList();
    if (filled.isEmpty()) {
      return lines.stream().map(line -> Reading.NOTHING).toList();
    }
    try {
      Path folder = Files.createTempDirectory("recount-ocr");
      try {
        Iterator<Reading> readings = read(filled, options, folder).iterator();
        return lines.stream()
            .map(line -> line.isWideEnough() ? readings.next() : Reading.NOTHING)
            .toList();
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new ReadFailure(ReadFailure.Code.NO_TEXT, "OCR failed: " + e.getMessage(), e);
    }
  }

  private List<Reading> read(List<Gray> lines, List<String> options, Path folder)
      throws IOException, ReadFailure {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Path file = folder.resolve(i + ".pgm");
      write(lines.get(i), file);
      names.add(file.toString());
    }
    Path list = folder.resolve("list.txt");
    Files.write(list, names);
    List<String> command =
        new ArrayList<>(List.of(program, list.toString(), folder.resolve("out").toString()));
    command.addAll(options);
    command.addAll(List.of("-c", "hocr_char_boxes=1", "-c", "tessedit_create_hocr=1"));
    run(command, folder);
    return Hocr.parse(Files.readString(folder.resolve("out.hocr")), lines.size());
  }

  private Path run(List<String> command, Path folder) throws IOException, ReadFailure {
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Path log = folder.resolve("log.txt");
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = start(builder);
    process.getOutputStream().close();
    try {
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ReadFailure(
            ReadFailure.Code.TIMED_OUT,
            "OCR of a page took longer than " + timeout.toSeconds() + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IOException(Files.readString(log).strip());
    }
    return log;
  }

  private static Process start(ProcessBuilder builder) throws ReadFailure {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new ReadFailure(ReadFailure.Code.NO_TEXT, MISSING, e);
    }
  }

  /** A portable graymap: what needs no library on either side. */
  private static void write(Gray picture, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(
          ("P5\n" + picture.width() + " " + picture.height() + "\n255\n")
              .getBytes(StandardCharsets.US_ASCII));
      picture.writeTo(out);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
