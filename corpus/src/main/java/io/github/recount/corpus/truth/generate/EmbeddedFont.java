package io.github.recount.corpus.truth.generate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeCollection;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A Chinese TrueType font of this machine, to be embedded in what is written. */
record EmbeddedFont(Path file) {

  /**
   * Where systems keep fonts with TrueType outlines; others cannot be embedded in part. First the
   * one that figures are measured with.
   */
  private static final List<Path> PLACES =
      List.of(
          Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"),
          Path.of("/usr/share/fonts/truetype/arphic/uming.ttc"),
          Path.of("C:/Windows/Fonts/simsun.ttc"),
          Path.of("/System/Library/Fonts/Supplemental/Songti.ttc"));

  /** What reports are printed in: song, hei, kai, from several makers. */
  private static final List<Path> PRINT =
      List.of(
          Path.of("/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf"),
          Path.of("/usr/share/fonts/truetype/wqy/wqy-zenhei.ttc"),
          Path.of("/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf"),
          Path.of("/usr/share/fonts/truetype/arphic/uming.ttc"),
          Path.of("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"));

  /** What many of them have figures in. */
  private static final List<Path> FIGURES =
      List.of(
          Path.of("/usr/share/fonts/truetype/liberation/LiberationSerif-Regular.ttf"),
          Path.of("/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf"));

  /** Those of print that are here, else whatever Chinese font is; none on a machine without. */
  static List<EmbeddedFont> ofPrint() {
    List<EmbeddedFont> print = readable(PRINT);
    return print.isEmpty() ? all() : print;
  }

  static List<EmbeddedFont> ofFigures() {
    return readable(FIGURES);
  }

  private static List<EmbeddedFont> readable(List<Path> places) {
    return places.stream().filter(Files::isReadable).map(EmbeddedFont::new).toList();
  }

  static Optional<EmbeddedFont> find() {
    return all().stream().findFirst();
  }

  static List<EmbeddedFont> all() {
    return readable(PLACES);
  }

  /** The font loaded for one document; closed with the document. */
  PDType0Font load(PDDocument document) throws IOException {
    TrueTypeFont[] first = new TrueTypeFont[1];
    if (file.toString().endsWith(".ttc")) {
      TrueTypeCollection fonts = new TrueTypeCollection(file.toFile());
      fonts.processAllFonts(font -> first[0] = first[0] == null ? font : first[0]);
    } else {
      first[0] = new TTFParser().parse(new RandomAccessReadBufferedFile(file.toFile()));
    }
    document.registerTrueTypeFontForClosing(first[0]);
    return PDType0Font.load(document, first[0], true);
  }
}
