package io.github.recount.exporter.html;

import io.github.recount.exporter.WholeFile;
import io.github.recount.exporter.table.Exporter;
import io.github.recount.exporter.table.FiledDocument;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Writes {@code review.html}: one file that needs nothing else, for people who check reports. */
public final class HtmlExporter implements Exporter {

  @Override
  public String format() {
    return "html";
  }

  @Override
  public void export(Iterable<FiledDocument> documents, Path folder) throws IOException {
    Page page = Page.load();
    WholeFile.write(
        folder.resolve("review.html"),
        out -> {
          Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
          writer.write(page.beforeData());
          for (FiledDocument document : documents) {
            write(document, writer);
          }
          writer.write(page.afterData());
          writer.flush();
        });
  }

  /** A document is one element, and each of its evaluations another, read when it is opened. */
  private static void write(FiledDocument document, Writer out) throws IOException {
    data("document", SummaryData.of(document), out);
    for (NormalizedEvaluation evaluation : document.evaluations()) {
      data("evaluation", DetailData.of(evaluation), out);
    }
  }

  private static void data(String kind, Object value, Writer out) throws IOException {
    out.write("<script type=\"application/json\" data-kind=\"" + kind + "\">");
    out.write(EmbeddedJson.of(value));
    out.write("</script>\n");
  }
}
