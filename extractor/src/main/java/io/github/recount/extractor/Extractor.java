package io.github.recount.extractor;

import io.github.recount.extractor.form.FormReader;
import io.github.recount.extractor.form.Forms;
import io.github.recount.extractor.form.word.VocabularyList;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.FormatReader;
import io.github.recount.extractor.format.laid.LinedRows;
import io.github.recount.extractor.format.pdf.PageContent;
import io.github.recount.extractor.format.pdf.PageRecognizer;
import io.github.recount.extractor.format.pdf.PdfLimits;
import io.github.recount.extractor.format.pdf.PdfReader;
import io.github.recount.extractor.format.scan.PictureReader;
import io.github.recount.extractor.format.scan.TesseractRecognizer;
import io.github.recount.extractor.format.text.TextReader;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.RowStream;
import io.github.recount.extractor.narrative.AccountsReader;
import io.github.recount.extractor.narrative.ClaimMerger;
import io.github.recount.extractor.narrative.NarrativeReader;
import io.github.recount.extractor.narrative.NarrativeReader.Narrative;
import io.github.recount.extractor.report.Report;
import io.github.recount.extractor.report.ReportHead;
import io.github.recount.extractor.source.Limits;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.SourceDocument;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/** Reads a file and finds the evaluations that it declares. */
public final class Extractor {
  private final Map<String, FormatReader> readers = new HashMap<>();
  private final Limits limits;
  private final FormReader forms;
  private final Soundness soundness;
  private final NarrativeReader narratives = new NarrativeReader();
  private final AccountsReader accounts = new AccountsReader();
  private final ClaimMerger merger = new ClaimMerger();

  /** An extractor with all format readers that the program ships, within the usual limits. */
  public Extractor() {
    this(Limits.DEFAULT, Ocr.AUTO, new FormReader(), () -> {});
  }

  /**
   * An extractor that keeps to the limits and recognizes the pages that the option names.
   *
   * @param vocabulary words of the user's own, which count before the program's; a list as {@code
   *     docs/ADDING.md} describes it
   * @param pageRecognized run after each page that was recognized, which takes seconds
   * @throws ReadFailure if it is none; the message names the line
   */
  public Extractor(Limits limits, Ocr ocr, @Nullable Path vocabulary, Runnable pageRecognized)
      throws ReadFailure {
    this(
        limits,
        ocr,
        vocabulary == null
            ? new FormReader()
            : new FormReader(VocabularyList.withWordsOf(vocabulary)),
        pageRecognized);
  }

  /** An extractor within the usual limits that recognizes the pages that the option names. */
  static Extractor recognizing(Ocr ocr) {
    return new Extractor(Limits.DEFAULT, ocr, new FormReader(), () -> {});
  }

  private Extractor(Limits limits, Ocr ocr, FormReader forms, Runnable pageRecognized) {
    this.limits = limits;
    this.forms = forms;
    soundness = new Soundness(forms.vocabulary());
    PageRecognizer recognizer = ocr == Ocr.OFF ? null : recognizer(pageRecognized);
    ServiceLoader.load(FormatReader.class).forEach(this::add);
    add(new TextReader(forms.vocabulary()));
    add(new PdfReader(PdfLimits.DEFAULT, recognizer, ocr == Ocr.FORCE));
    add(new PictureReader(recognizer));
  }

  private static PageRecognizer recognizer(Runnable pageRecognized) {
    PageRecognizer tesseract = new TesseractRecognizer();
    return (page, pointsPerPixel) -> {
      PageContent content = tesseract.recognize(page, pointsPerPixel);
      pageRecognized.run();
      return content;
    };
  }

  private void add(FormatReader shipped) {
    FormatReader reader = shipped.within(limits);
    reader.mediaTypes().forEach(type -> readers.put(type, reader));
  }

  /**
   * Reads one file, whatever its format.
   *
   * @throws ReadFailure if the file cannot be read; its code says why
   */
  public Report extract(SourceDocument source) throws ReadFailure {
    return sound(source).report();
  }

  /** A file as blocks, and what is understood of them. */
  record Reading(Document document, Report report) {}

  /**
   * The way to read a file that gives the soundest report.
   *
   * @throws ReadFailure if the file cannot be read; its code says why
   */
  Reading sound(SourceDocument source) throws ReadFailure {
    Document first = first(source);
    Reading best = new Reading(first, report(first));
    double sound = soundness.of(best.report());
    for (Document other : otherwise(first)) {
      Report report = report(other);
      if (soundness.of(report) > sound) {
        best = new Reading(other, report);
        sound = soundness.of(report);
      }
    }
    return best;
  }

  private List<Document> otherwise(Document first) {
    List<Document> others = new ArrayList<>(first.otherwise());
    LinedRows.mended(first, forms.vocabulary()).ifPresent(others::add);
    return others;
  }

  private Report report(Document document) {
    List<Piece> pieces = RowStream.of(document);
    Forms found = forms.read(pieces);
    ReportHead whole = found.evaluations().isEmpty() ? found.head() : null;
    Narrative narrative = narratives.read(found.prose(), whole).withClaims(accounts.read(pieces));
    List<String> warnings = new ArrayList<>(document.warnings());
    warnings.addAll(found.warnings());
    return new Report(
        merger.merge(found, narrative),
        document.pages(),
        document.text().name().toLowerCase(Locale.ROOT),
        warnings);
  }

  /**
   * The file as blocks, before any of it is understood.
   *
   * @throws ReadFailure if the file cannot be read; its code says why
   */
  public Document read(SourceDocument source) throws ReadFailure {
    Document first = first(source);
    return otherwise(first).isEmpty() ? first : sound(source).document();
  }

  private Document first(SourceDocument source) throws ReadFailure {
    if (source.bytes() == 0) {
      throw new ReadFailure(ReadFailure.Code.DAMAGED, "the file is empty");
    }
    FormatReader reader = readers.get(source.mediaType());
    if (reader == null) {
      throw new ReadFailure(
          ReadFailure.Code.UNSUPPORTED, "no reader for files of type " + source.mediaType());
    }
    Document document = reader.read(source);
    require(document.pages() == null ? 0 : document.pages(), limits.pages(), "pages");
    require(document.cells(), limits.cells(), "cells");
    return document;
  }

  private static void require(int count, int limit, String things) throws ReadFailure {
    if (count > limit) {
      throw new ReadFailure(
          ReadFailure.Code.TOO_LARGE, "has %d %s, more than %d".formatted(count, things, limit));
    }
  }
}
