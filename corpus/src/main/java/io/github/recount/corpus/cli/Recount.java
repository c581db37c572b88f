package io.github.recount.corpus.cli;

import io.github.recount.corpus.run.Program;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "recount",
    description = "Reads archived self-evaluation reports and recounts what they declare.",
    mixinStandardHelpOptions = true,
    versionProvider = Recount.Version.class,
    subcommands = {
      ExtractCommand.class,
      CheckCommand.class,
      ShowCommand.class,
      EvaluateCommand.class
    },
    footer = {
      "",
      "Exit codes:",
      "  0  every document was read",
      "  1  some document failed; the others are complete",
      "  2  wrong usage, or the output cannot be written",
      "  3  'check --fail-on' found what it looks for"
    })
public final class Recount implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the program and ends it with its exit code. */
  public static void main(String[] args) {
    System.exit(run(args, writer(System.out), writer(System.err)));
  }

  /** Runs the program; the exit code is the contract's. */
  static int run(String[] args, PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new Recount());
    line.setOut(out);
    line.setErr(err);
    // A file may be called @name.
    line.setExpandAtFiles(false);
    line.setExecutionExceptionHandler(
        (problem, command, parsed) -> {
          err.println("recount: " + Terminal.safe(Complaint.about(problem)));
          return ExitCode.USAGE;
        });
    line.setCaseInsensitiveEnumValuesAllowed(true);
    int exit = line.execute(args);
    out.flush();
    err.flush();
    return exit;
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), "a command is missing");
  }

  private static PrintWriter writer(java.io.OutputStream out) {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** The version as the output files carry it. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {Program.nameAndVersion()};
    }
  }
}
