package io.github.recount.extractor.format.ofd;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of an OFD, which are millimetres. */
final class Measures {
  static final double POINTS = 72 / 25.4;

  private Measures() {}

  /** Numbers parted by blanks; what is none ends them. */
  static List<Double> numbers(@Nullable String text) {
    List<Double> numbers = new ArrayList<>();
    for (String part : text == null ? new String[0] : text.strip().split("[\\s,]+", -1)) {
      Double number = number(part);
      if (number == null) {
        break;
      }
      numbers.add(number);
    }
    return numbers;
  }

  /** A number with an end; null where there is none. */
  static @Nullable Double number(@Nullable String text) {
    if (text == null
        || !text.strip().matches("[+-]?(\\d{1,15}\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,2})?")) {
      return null;
    }
    return Double.valueOf(text.strip());
  }

  static double number(@Nullable String text, double otherwise) {
    Double number = number(text);
    return number == null ? otherwise : number;
  }

  /** The physical box of the area element just entered. */
  static @Nullable List<Double> area(XmlPull xml) throws ReadFailure {
    List<List<Double>> boxes = new ArrayList<>();
    xml.children(
        name -> {
          if (name.equals("PhysicalBox")) {
            boxes.add(numbers(xml.text()));
          }
        });
    return boxes.isEmpty() || boxes.get(0).size() < 4 ? null : boxes.get(0);
  }

  /** From the space of the object just entered to that around it. */
  static AffineTransform placed(XmlPull xml) {
    List<Double> boundary = numbers(xml.attribute("Boundary"));
    List<Double> matrix = numbers(xml.attribute("CTM"));
    AffineTransform placed = new AffineTransform();
    if (boundary.size() >= 2) {
      placed.translate(boundary.get(0), boundary.get(1));
    }
    if (matrix.size() >= 6) {
      placed.concatenate(
          new AffineTransform(
              matrix.get(0),
              matrix.get(1),
              matrix.get(2),
              matrix.get(3),
              matrix.get(4),
              matrix.get(5)));
    }
    return placed;
  }
}
