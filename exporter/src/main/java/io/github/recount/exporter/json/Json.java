package io.github.recount.exporter.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Records as JSON: fields in the order of their declaration, null for what is missing, numbers as
 * plain decimals, UTF-8 and LF, so that the same record is always the same bytes.
 */
public final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  // The texts read back are our own, and one report may be one long line.
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                  .build())
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .addModule(new ReportModule())
          .build();

  private static final ObjectWriter PAGE = MAPPER.writer(printer());
  private static final ObjectWriter LINE = MAPPER.writer();
  private static final ObjectReader READER = MAPPER.reader();

  private Json() {}

  /**
   * Writes a record over several indented lines, the last one ended, and leaves the stream open.
   */
  public static void write(Object record, OutputStream out) throws IOException {
    // Through a writer, since a report may hold half a surrogate pair, which is no UTF-8.
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(PAGE.writeValueAsString(record));
    writer.write('\n');
    writer.flush();
  }

  /** A record as one line of text, without a line break. */
  public static String line(Object record) throws IOException {
    return LINE.writeValueAsString(record);
  }

  /**
   * Reads a record back from a text.
   *
   * @throws IOException if the text is no JSON, or not that of such a record
   */
  public static <T> T read(String json, Class<T> type) throws IOException {
    return READER.forType(type).readValue(json);
  }

  /**
   * Reads a record back from UTF-8.
   *
   * @throws IOException if the content is no JSON, or not that of such a record
   */
  public static <T> T read(InputStream in, Class<T> type) throws IOException {
    return READER.forType(type).readValue(in);
  }

  /**
   * Reads a record that people write by hand: what they leave out is null, what they misspell is
   * noticed.
   *
   * @throws IOException also if the content has a field that the record has not
   */
  public static <T> T readHandwritten(InputStream in, Class<T> type) throws IOException {
    return READER
        .with(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .without(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
        .forType(type)
        .readValue(in);
  }

  private static DefaultPrettyPrinter printer() {
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withArrayValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(DefaultPrettyPrinter.NopIndenter.instance);
    printer.indentObjectsWith(new DefaultIndenter("  ", "\n"));
    return printer;
  }
}
