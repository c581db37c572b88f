package io.github.recount.corpus.cli;

import io.github.recount.corpus.run.ReadingOptions;
import io.github.recount.corpus.run.RunRecord.Entry;
import io.github.recount.corpus.run.Settings;
import io.github.recount.corpus.run.TimeLimit;
import io.github.recount.corpus.run.WorkerCommand;
import io.github.recount.exporter.table.Exporter;
import io.github.recount.extractor.Ocr;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every command takes that reads an archive. */
final class RunOptions {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Parameters(
      paramLabel = "INPUT",
      arity = "1..*",
      description = "files, folders, which are walked, and archives, which are opened")
  private List<Path> inputs = List.of();

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "files read at a time (default: one a processor, at least 2)")
  private int jobs = Math.max(2, Runtime.getRuntime().availableProcessors());

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "for one file (default: 120, counted anew from each page that was recognized)")
  private @Nullable Integer timeout;

  @Option(
      names = "--memory",
      paramLabel = "SIZE",
      description = "for one file, such as 512m or 2g (default: ${DEFAULT-VALUE})")
  private String memory = "1g";

  @Option(
      names = "--ocr",
      paramLabel = "auto|off|force",
      description =
          "which pages are recognized from their picture: those without usable text (auto), none,"
              + " all pages of PDFs (default: ${DEFAULT-VALUE})")
  private Ocr ocr = Ocr.AUTO;

  @Mixin private LimitOptions limits = new LimitOptions();

  @Option(
      names = "--rules",
      paramLabel = "FILE",
      description = "scoring profiles and sentences of your own, see docs/scoring.md")
  private @Nullable Path rules;

  @Option(
      names = "--vocabulary",
      paramLabel = "FILE",
      description = "words of your own forms, which count before the program's (docs/ADDING.md)")
  private @Nullable Path vocabulary;

  List<Path> inputs() {
    return inputs;
  }

  /** The settings of a run, or the end of it with a word on usage. */
  Settings settings(Path folder, boolean keepDocuments, List<Exporter> exporters, boolean resume) {
    require(jobs >= 1, "--jobs takes a number from 1");
    require(timeout == null || timeout >= 1, "--timeout takes seconds, from 1");
    require(memory.matches("[1-9][0-9]{0,6}[kKmMgG]"), "--memory takes a size such as 512m or 2g");
    require(limits.areSizes(), "--max-unpacked takes a size such as 500m or 20g");
    require(limits.arePositive(), "the limits --max-… take numbers from 1");
    ReadingOptions options = new ReadingOptions(limits.limits(), ocr, vocabulary, rules);
    requireFiles(options);
    return new Settings(
        folder,
        keepDocuments,
        exporters,
        jobs,
        timeout == null ? TimeLimit.USUAL : TimeLimit.of(Duration.ofSeconds(timeout)),
        resume,
        options,
        WorkerCommand.with(memory, options),
        commandLine().commandLine().getParseResult().originalArgs());
  }

  /** What is wrong with the files of the user ends the run here, before any worker starts. */
  private void requireFiles(ReadingOptions options) {
    try {
      if (vocabulary != null) {
        options.extractor(() -> {});
      }
      if (rules != null) {
        options.normalizer();
      }
    } catch (ReadFailure e) {
      require(false, "--vocabulary: " + vocabulary + ": " + e.getMessage());
    } catch (IllegalArgumentException e) {
      require(false, "--rules: " + e.getMessage());
    } catch (IOException e) {
      require(false, "--rules: " + rules + " cannot be read");
    }
  }

  void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new ParameterException(commandLine().commandLine(), otherwise);
    }
  }

  /** Tells of each failed document as it fails. */
  Consumer<Entry> failuresTo(PrintWriter err) {
    return entry -> {
      if (entry.status() == Status.FAILED && entry.error() != null) {
        String line = entry.path() + ": " + entry.error().code() + ": " + entry.error().message();
        synchronized (err) {
          err.println("recount: " + Terminal.safe(line));
          err.flush();
        }
      }
    };
  }

  private CommandSpec commandLine() {
    return Objects.requireNonNull(spec);
  }
}
