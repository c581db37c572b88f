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
 * @param warnings what was left out, in words
 */
public record PageContent(
    double width,
    double height,
    List<Glyph> glyphs,
    List<Rule> rules,
    List<Box> images,
    List<String> warnings) {

  public PageContent {
    glyphs = List.copyOf(glyphs);
    rules = List.copyOf(rules);
    images = List.copyOf(images);
    warnings = List.copyOf(warnings);
  }

  /** This page with other glyphs. */
  PageContent withGlyphs(List<Glyph> kept) {
    return new PageContent(width, height, kept, rules, images, warnings);
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
        warnings);
  }
}
