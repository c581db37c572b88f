package io.github.recount.extractor.format.pdf;

import io.github.recount.extractor.format.placed.Box;
import io.github.recount.extractor.format.placed.Rule;
import java.util.List;

/**
 * What a page shows, in its displayed orientation.
 *
 * @param width in points
 * @param height in points
 * @param glyphs in the order of the file
 * @param rules lines along the axes, as drawn
 * @param images where pictures lie
 * @param doubts lines of which some reading is another one
 * @param warnings what was left out, in words
 */
public record PageContent(
    double width,
    double height,
    List<Glyph> glyphs,
    List<Rule> rules,
    List<Box> images,
    List<Doubt> doubts,
    List<String> warnings) {

  /**
   * A recognized line that reads in another way too.
   *
   * @param other the whole line in that reading
   */
  public record Doubt(Box place, String text, String other) {
    Doubt upright(Turn turned, double width, double height) {
      return new Doubt(turned.upright(place, width, height), text, other);
    }
  }

  public PageContent {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    images = List.copyOf(images);
    doubts = List.copyOf(doubts);
    warnings = List.copyOf(warnings);
  }

  /** A page without doubts. */
  public PageContent(
      double width,
      double height,
      List<Glyph> glyphs,
      List<Rule> rules,
      List<Box> images,
      List<String> warnings) {
    this(width, height, glyphs, rules, images, List.of(), warnings);
  }

  /** This page with other glyphs. */
  PageContent withGlyphs(List<Glyph> kept) {
    return new PageContent(width, height, kept, rules, images, doubts, warnings);
  }

  /** This page turned so that text of that direction reads right. */
  PageContent upright(Turn turned) {
    if (turned == Turn.RIGHT) {
      return this;
    }
    return new PageContent(
        turned.sideways() ? height : width,
        turned.sideways() ? width : height,
        glyphs.stream().map(g -> g.upright(turned, width, height)).toList(),
        rules.stream().map(r -> turned.upright(r, width, height)).toList(),
        images.stream().map(i -> turned.upright(i, width, height)).toList(),
        doubts.stream().map(d -> d.upright(turned, width, height)).toList(),
        warnings);
  }
}
