package io.github.recount.exporter.csv;

import io.github.recount.exporter.WholeFile;
import io.github.recount.exporter.json.Json;
import io.github.recount.exporter.table.Exporter;
import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.exporter.table.Table;
import io.github.recount.exporter.table.Tables;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Writes {@code csv/}: one file a table, and the data package that describes them. */
public final class CsvExporter implements Exporter {

  @Override
  public String format() {
    return "csv";
  }

  @Override
  public void export(Iterable<FiledDocument> documents, Path folder) throws IOException {
    Path csv = folder.resolve("csv");
    List<CsvFile> files = new ArrayList<>();
    try {
      for (Table<?> table : Tables.ALL) {
        files.add(CsvFile.open(table, csv));
      }
      for (FiledDocument document : documents) {
        for (CsvFile file : files) {
          file.add(document);
        }
      }
      for (CsvFile file : files) {
        file.publish();
      }
    } finally {
      for (CsvFile file : files) {
        file.close();
      }
    }
    WholeFile.write(
        csv.resolve("datapackage.json"), out -> Json.write(DataPackage.of(Tables.ALL), out));
  }
}
