package io.github.recount.extractor.format.ofd;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.format.pdf.MonsterException;
import io.github.recount.extractor.format.pdf.PageInk;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Draws one text object: its characters, each at its place. */
final class OfdText {
  private final AffineTransform space;
  private final PageInk ink;
  private final double size;
  private final double stretch;
  private final double reading;
  private final double turned;
  private final boolean unseen;
  private double x;
  private double y;

  private OfdText(XmlPull xml, AffineTransform space, PageInk ink) {
    this.space = space;
    this.ink = ink;
    size = Measures.number(xml.attribute("Size"), 0);
    stretch = Measures.number(xml.attribute("HScale"), 1);
    reading = Measures.number(xml.attribute("ReadDirection"), 0);
    turned = Measures.number(xml.attribute("CharDirection"), 0);
    unseen = Objects.equals(xml.attribute("Alpha"), "0");
  }

  /** Draws the text object just entered. */
  static void draw(XmlPull xml, AffineTransform space, PageInk ink) throws ReadFailure {
    OfdText text = new OfdText(xml, space, ink);
    if (text.size > 0 && text.stretch > 0) {
      xml.children(
          name -> {
            if (name.equals("TextCode")) {
              text.code(xml);
            }
          });
    }
  }

  private void code(XmlPull xml) throws ReadFailure {
    // Without a place of its own, a piece begins where the one before it began.
    x = Measures.number(xml.attribute("X"), x);
    y = Measures.number(xml.attribute("Y"), y);
    Steps across = Steps.of(xml.attribute("DeltaX"));
    Steps down = Steps.of(xml.attribute("DeltaY"));
    boolean stacked =
        Math.floorMod((int) (reading - turned), 360) == 90 || across.isNone() && !down.isNone();
    int[] characters = lineOf(xml.text()).codePoints().toArray();
    ink.startRun();
    double left = x;
    double top = y;
    for (int i = 0; i < characters.length; i++) {
      double usual = usualAdvance(characters[i]);
      double right = across.get(i, down.isNone() ? usual : 0);
      double advance = right > 0 ? Math.min(right, 2 * usual) : usual;
      glyph(Character.toString(characters[i]), left, top, advance, stacked);
      left += right;
      top += down.get(i, 0);
    }
  }

  /** Line breaks are of the file's own layout. */
  private static String lineOf(String text) {
    return text.replaceAll("[\\r\\n\\t]+", "");
  }

  private double usualAdvance(int character) {
    return (character < 0x2000 ? 0.5 : 1) * size * stretch;
  }

  private void glyph(String text, double left, double top, double advance, boolean stacked)
      throws ReadFailure {
    AffineTransform place = new AffineTransform(space);
    place.translate(left, top);
    place.rotate(Math.toRadians(turned));
    place.scale(size * stretch, -size);
    try {
      ink.glyph(text, place, advance / (size * stretch), stacked, unseen, ink.sheet());
    } catch (MonsterException e) {
      throw new ReadFailure(Code.TOO_LARGE, "too large: " + e.getMessage(), e);
    }
  }

  /** The distances between the beginnings of characters; {@code g 3 2.5} says 2.5 three times. */
  private record Steps(List<Double> steps) {
    private static final int LONGEST = 100_000;

    static Steps of(@Nullable String text) {
      List<Double> steps = new ArrayList<>();
      List<String> tokens = text == null ? List.of() : List.of(text.strip().split("\\s+", -1));
      for (int i = 0; i < tokens.size() && steps.size() < LONGEST; i++) {
        boolean again = tokens.get(i).equals("g") && i + 2 < tokens.size();
        int times = again ? (int) Measures.number(tokens.get(i + 1), 0) : 1;
        i += again ? 2 : 0;
        Double step = Measures.number(tokens.get(i));
        for (int n = Math.min(times, LONGEST); step != null && n > 0; n--) {
          steps.add(step);
        }
      }
      return new Steps(steps);
    }

    boolean isNone() {
      return steps.isEmpty();
    }

    double get(int i, double otherwise) {
      return i < steps.size() ? steps.get(i) : otherwise;
    }
  }
}
