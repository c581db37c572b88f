package io.github.recount.corpus.cli;

import io.github.recount.extractor.Ocr;
import io.github.recount.extractor.Viewer;
import io.github.recount.extractor.source.Member;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code recount show}: what the extractor saw. */
@Command(
    name = "show",
    description = "Shows what was seen in a file: paragraphs, table grids, and repaired rows.",
    mixinStandardHelpOptions = true)
final class ShowCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "INPUT",
      description = "a file, or one of an archive: outer.zip!/folder/name.docx")
  private Path input = Path.of("");

  @Option(names = "--page", paramLabel = "N", description = "only this page, counted from 1")
  private @Nullable Integer page;

  @Option(
      names = "--png",
      paramLabel = "FILE",
      description = "draw the cells found on the page (--page, else the first) of a PDF")
  private @Nullable Path png;

  @Option(
      names = "--ocr",
      paramLabel = "auto|off|force",
      description = "which pages are recognized from their picture (default: ${DEFAULT-VALUE})")
  private Ocr ocr = Ocr.AUTO;

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    try (ShownFile shown = new ShownFile()) {
      SourceDocument source = shown.find(input);
      Viewer viewer = new Viewer(ocr);
      if (shown.isArchive(source)) {
        shown.members(source).forEach(member -> out.println(Terminal.safe(line(member))));
      } else if (png != null) {
        viewer.draw(source, page == null ? 1 : page, png);
      } else {
        viewer.view(source, page).forEach(line -> out.println(Terminal.safe(line)));
      }
      return ExitCode.OK;
    } catch (ReadFailure e) {
      String message = input + ": " + e.code() + ": " + e.getMessage();
      spec.commandLine().getErr().println("recount: " + Terminal.safe(message));
      return ExitCode.SOME_DOCUMENT_FAILED;
    }
  }

  private static String line(Member member) {
    ReadFailure failure = member.failure();
    return failure == null
        ? member.path()
        : member.path() + ": " + failure.code() + ": " + failure.getMessage();
  }
}
