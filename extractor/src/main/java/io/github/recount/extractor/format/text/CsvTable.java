package io.github.recount.extractor.format.text;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.source.Location;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A sheet that was saved as text: every record has as many fields, and a field that holds a line
 * break stands in quotes.
 */
final class CsvTable {
  private static final List<Character> DELIMITERS = List.of(',', '\t', ';');

  /** Less may be prose with as many commas a line. */
  private static final int FEWEST_RECORDS = 4;

  private static final int FEWEST_FIELDS = 3;

  private CsvTable() {}

  /** The table that a whole text is. */
  static Optional<Table> of(String text) {
    return DELIMITERS.stream()
        .map(delimiter -> records(text, delimiter))
        .filter(records -> records.size() >= FEWEST_RECORDS)
        .findFirst()
        .map(records -> table(text, records));
  }

  /** None where records are of different lengths, which mostly the first two tell. */
  private static List<CSVRecord> records(String text, char delimiter) {
    CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
    List<CSVRecord> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      for (CSVRecord csv : parser) {
        if (csv.size() < FEWEST_FIELDS
            || !records.isEmpty() && records.get(0).size() != csv.size()) {
          return List.of();
        }
        records.add(csv);
      }
    } catch (IOException | UncheckedIOException e) {
      // Quotes that do not match: the text is something else.
      return List.of();
    }
    return records;
  }

  private static Table table(String text, List<CSVRecord> records) {
    List<Cell> cells = new ArrayList<>();
    int line = 1;
    int at = 0;
    for (int row = 0; row < records.size(); row++) {
      CSVRecord csv = records.get(row);
      for (; at < csv.getCharacterPosition(); at++) {
        line += text.charAt(at) == '\n' ? 1 : 0;
      }
      for (int column = 0; column < csv.size(); column++) {
        Location place = Location.cell(1, row + 1, column + 1).onLine(line);
        cells.add(new Cell(row, column, 1, 1, csv.get(column), place));
      }
    }
    return new Table(
        cells, Table.Columns.COUNTED, new Location(null, null, 1, null, null, 1, null));
  }
}
