package io.github.recount.corpus.cli;

import io.github.recount.corpus.truth.Accuracy;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code recount evaluate}: accuracy against labelled reports. */
@Command(
    name = "evaluate",
    description =
        "Measures the accuracy against labelled reports, by format, by layout and by field, and how sure the extractor was.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "CORPUS",
      description = "a folder of labelled reports: report.* beside truth.json")
  private Path corpus = Path.of("");

  @Option(names = "--errors", description = "list each value that is wrong")
  private boolean errors;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    Accuracy accuracy = Accuracy.measure(corpus);
    accuracy.table().lines().map(Terminal::safe).forEach(out::println);
    if (errors) {
      accuracy.errors().stream().map(Terminal::safe).forEach(out::println);
    }
    return ExitCode.OK;
  }
}
