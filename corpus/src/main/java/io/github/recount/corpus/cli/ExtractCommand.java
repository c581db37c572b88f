package io.github.recount.corpus.cli;

import io.github.recount.corpus.run.Extraction;
import io.github.recount.corpus.run.RunRecord;
import io.github.recount.corpus.run.RunRecord.Entry;
import io.github.recount.exporter.table.Exporter;
import io.github.recount.normalizer.report.NormalizedDocument.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code recount extract}: an archive to files. */
@Command(
    name = "extract",
    description = "Reads files and folders and writes what they declare.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  private static final String JSON = "json";

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private RunOptions options = new RunOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      required = true,
      description = "folder of the output; made if missing")
  private Path folder = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      description = "what is written, parted by commas (default: json,csv,xlsx,html)")
  private List<String> formats = List.of(JSON, "csv", "xlsx", "html");

  @Option(names = "--resume", description = "keep what this version has read before into DIR")
  private boolean resume;

  @Override
  public Integer call() throws IOException {
    for (Path input : options.inputs()) {
      options.require(
          !Files.exists(folder) || !Files.exists(input) || !Files.isSameFile(folder, input),
          "the output cannot go into the folder that is read: " + folder);
    }
    options.require(!Files.exists(folder) || Files.isDirectory(folder), "not a folder: " + folder);
    options.require(!resume || formats.contains(JSON), "--resume needs the format json");
    RunRecord run =
        new Extraction(
                options.settings(folder, formats.contains(JSON), exporters(), resume),
                options.failuresTo(spec.commandLine().getErr()))
            .run(options.inputs());
    spec.commandLine().getOut().println(summary(run));
    return run.count(Status.FAILED) == 0 ? ExitCode.OK : ExitCode.SOME_DOCUMENT_FAILED;
  }

  private List<Exporter> exporters() {
    List<Exporter> known = new ArrayList<>();
    ServiceLoader.load(Exporter.class).forEach(known::add);
    List<String> names = known.stream().map(Exporter::format).sorted().toList();
    for (String format : formats) {
      options.require(
          format.equals(JSON) || names.contains(format),
          "--format knows json, " + String.join(", ", names) + ", not '" + format + "'");
    }
    return known.stream().filter(exporter -> formats.contains(exporter.format())).toList();
  }

  private String summary(RunRecord run) {
    return String.format(
        "%d documents: %d extracted, %d empty, %d failed; %d evaluations, %d findings; in %s",
        run.inputs().size(),
        run.count(Status.EXTRACTED),
        run.count(Status.EMPTY),
        run.count(Status.FAILED),
        run.inputs().stream().mapToInt(Entry::evaluations).sum(),
        run.inputs().stream().mapToInt(Entry::findings).sum(),
        Terminal.safe(folder.toString()));
  }
}
