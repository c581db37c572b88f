package io.github.recount.corpus.cli;

import io.github.recount.corpus.run.Extraction;
import io.github.recount.corpus.run.RunRecord;
import io.github.recount.corpus.run.TemporaryFolder;
import io.github.recount.exporter.json.Json;
import io.github.recount.normalizer.report.Finding.Severity;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code recount check}: the findings alone. */
@Command(
    name = "check",
    description = "Shows the findings: declared beside recomputed, and where.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RunOptions options = new RunOptions();

  @Option(names = "--json", description = "as JSON, for programs")
  private boolean json;

  @Option(
      names = "--fail-on",
      paramLabel = "error|warning|info",
      description = "exit code 3 if there is a finding of this severity or worse")
  private @Nullable Severity failOn;

  @Override
  public Integer call() throws IOException {
    FindingList findings = new FindingList();
    RunRecord run;
    try (TemporaryFolder folder = TemporaryFolder.ofTheSystem()) {
      run =
          new Extraction(
                  options.settings(folder.path(), false, List.of(findings), false),
                  options.failuresTo(spec.commandLine().getErr()))
              .run(options.inputs());
    }
    print(findings, run);
    if (failOn != null && findings.anyAsBadAs(failOn)) {
      return ExitCode.FOUND;
    }
    return run.count(Status.FAILED) == 0 ? ExitCode.OK : ExitCode.SOME_DOCUMENT_FAILED;
  }

  private void print(FindingList findings, RunRecord run) throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      ByteArrayOutputStream text = new ByteArrayOutputStream();
      Json.write(findings.worstFirst(), text);
      // What JSON may hold as it is can still steer a terminal; the escapes read back the same.
      text.toString(StandardCharsets.UTF_8).lines().map(Terminal::safe).forEach(out::println);
      return;
    }
    boolean none = findings.worstFirst().isEmpty();
    if (!none) {
      findings.table().lines().forEach(out::println);
      out.println();
    }
    out.println((none ? "no findings" : findings.count()) + " in " + documents(run));
  }

  /** What could not be read has no findings, which must not look like a clean report. */
  private static String documents(RunRecord run) {
    long failed = run.count(Status.FAILED);
    String all = run.inputs().size() + " documents";
    return failed == 0 ? all : all + ", " + failed + " of them not read";
  }
}
