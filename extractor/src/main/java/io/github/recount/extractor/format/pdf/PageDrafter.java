package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.TextLine;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A page's glyphs and lines to its ruled tables and lines of text. */
final class PageDrafter {
  private final RuledTables ruled;

  PageDrafter(PdfLimits limits) {
    ruled = new RuledTables(limits);
  }

  PageDraft draft(int number, PageContent shown) {
    Turn turned = mainTurn(shown.glyphs());
    PageContent page = shown.upright(turned);
    page = page.withGlyphs(page.glyphs().stream().map(Legibility::plain).toList());
    RuledTables.Found found = ruled.find(page);
    List<Glyph> straight = found.outside().stream().filter(g -> g.turn() == Turn.RIGHT).toList();
    return new PageDraft(
        number,
        page.width(),
        page.height(),
        turned,
        bodySize(page.glyphs()),
        found.tables(),
        LineBuilder.lines(straight),
        aside(page, found.outside()),
        found.loose(),
        page.glyphs().stream().filter(g -> g.confidence() < 1).toList(),
        page.doubts(),
        found.drawing());
  }

  private static Turn mainTurn(List<Glyph> glyphs) {
    Map<Turn, Integer> counts = new EnumMap<>(Turn.class);
    glyphs.stream().filter(g -> !g.isBlank()).forEach(g -> counts.merge(g.turn(), 1, Integer::sum));
    Turn main = Turn.RIGHT;
    for (Turn turn : Turn.values()) {
      main = counts.getOrDefault(turn, 0) > counts.getOrDefault(main, 0) ? turn : main;
    }
    return main;
  }

  private static double bodySize(List<Glyph> glyphs) {
    double[] sizes = glyphs.stream().mapToDouble(Glyph::size).toArray();
    Arrays.sort(sizes);
    return sizes.length == 0 ? 0 : sizes[sizes.length / 2];
  }

  private static List<TextLine> aside(PageContent page, List<Glyph> outside) {
    List<TextLine> aside = new ArrayList<>();
    for (Turn turn : List.of(Turn.DOWN, Turn.LEFT, Turn.UP)) {
      List<Glyph> turned =
          outside.stream()
              .filter(g -> g.turn() == turn)
              .map(g -> g.upright(turn, page.width(), page.height()))
              .toList();
      double width = turn.sideways() ? page.height() : page.width();
      double height = turn.sideways() ? page.width() : page.height();
      for (TextLine line : LineBuilder.lines(turned)) {
        Box box = turn.back().upright(line.box(), width, height);
        aside.add(new TextLine(line.text(), box, line.pieces(), line.size()));
      }
    }
    return aside;
  }
}
