package io.github.recount.corpus.run;

import io.github.recount.exporter.json.DocumentJson;
import io.github.recount.extractor.Unpacker;
import io.github.recount.extractor.source.Input;
import io.github.recount.extractor.source.Intake;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import java.io.IOException;
import java.util.List;

/** What a worker does with a file: a document is read, an archive is unpacked. */
final class FileWork {
  private final Intake intake = new Intake();
  private final DocumentReader reader;
  private final Unpacker unpacker;
  private final DocumentJson json;

  FileWork(ReadingOptions options, Runnable pageRecognized) throws IOException, ReadFailure {
    reader = new DocumentReader(options, pageRecognized);
    unpacker = new Unpacker(options.limits());
    json = new DocumentJson(options.program());
  }

  /** Writes the document, or the members beside its place. */
  Outcome on(Task task) throws IOException {
    Input input = task.input();
    SourceDocument source;
    try {
      source = intake.admit(input);
    } catch (ReadFailure e) {
      return write(FailedDocument.of(input, e), task);
    }
    return unpacker.opens(source) ? unpack(source, task) : write(reader.read(source), task);
  }

  private Outcome unpack(SourceDocument source, Task task) throws IOException {
    try (MemberList members = MemberList.create(task.targetFile())) {
      unpacker.unpack(source, members.folder(), members::add);
      return members.isEmpty() ? write(empty(source), task) : Outcome.unpacked(source.sha256());
    } catch (ReadFailure e) {
      return write(FailedDocument.of(source, e), task);
    }
  }

  private static NormalizedDocument empty(SourceDocument source) {
    return new NormalizedDocument(
        source.path(),
        source.sha256(),
        source.mediaType(),
        source.bytes(),
        null,
        "none",
        Status.EMPTY,
        null,
        List.of("an archive without files"),
        List.of());
  }

  private Outcome write(NormalizedDocument document, Task task) throws IOException {
    json.write(document, task.targetFile());
    return Outcome.of(document);
  }
}
