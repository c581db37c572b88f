package io.github.recount.corpus.run;

import io.github.recount.exporter.table.Exporter;
import java.nio.file.Path;
import java.util.List;

/**
 * How a run is to be done.
 *
 * @param folder of the output
 * @param keepDocuments whether the documents' JSON files are part of the output
 * @param exporters what else is made of the documents
 * @param jobs the most workers at a time
 * @param timeout of each file
 * @param resume whether results that this program version wrote before are kept
 * @param options of the reading; for a worker they are part of the command
 * @param workerCommand starts a worker; its first word is the Java runtime
 * @param arguments of the command line, for the record
 */
public record Settings(
    Path folder,
    boolean keepDocuments,
    List<Exporter> exporters,
    int jobs,
    TimeLimit timeout,
    boolean resume,
    ReadingOptions options,
    List<String> workerCommand,
    List<String> arguments) {

  public Settings {
    exporters = List.copyOf(exporters);
    workerCommand = List.copyOf(workerCommand);
    arguments = List.copyOf(arguments);
  }
}
