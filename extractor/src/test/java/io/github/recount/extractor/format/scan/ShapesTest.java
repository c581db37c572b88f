package io.github.recount.extractor.format.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Signs that are known by their shape, drawn without any font. */
class ShapesTest {
  private static final double EM = 30;

  @Test
  void holesAreWhatInkEncloses() {
    Ink ink =
        ink(
            g -> {
              g.drawOval(100, 10, 12, 12);
              g.drawRect(20, 10, 20, 15);
              g.drawLine(60, 10, 60, 30);
            });
    List<Region> holes = Holes.of(ink, new Region(10, 5, 130, 40), 20);
    assertThat(holes).hasSize(2);
    assertThat(holes.get(0).x0()).isBetween(20, 23);
    assertThat(holes.get(1).width()).isBetween(8, 12);
    assertThat(Holes.of(ink, new Region(10, 5, 130, 40), 150)).hasSize(1);
    assertThat(Holes.of(ink, new Region(50, 5, 70, 40), 1)).isEmpty();
  }

  @Test
  void filledShapesAreMarksAndAnglesAreNot() {
    MarkFinder marks =
        new MarkFinder(
            ink(
                g -> {
                  g.fillOval(10, 10, 26, 26);
                  g.fillRect(50, 10, 26, 26);
                  g.fillPolygon(new int[] {103, 116, 90}, new int[] {10, 36, 36}, 3);
                  g.drawLine(130, 10, 150, 20);
                  g.drawLine(150, 20, 130, 30);
                }),
            EM);
    assertThat(marks.mark(new Region(5, 5, 45, 45))).isEqualTo("●");
    assertThat(marks.mark(new Region(45, 5, 80, 45))).isEqualTo("■");
    assertThat(marks.mark(new Region(85, 5, 120, 45))).isEqualTo("▲");
    assertThat(marks.mark(new Region(125, 5, 160, 45))).isNull();
  }

  /** A bold 4 has a square of ink where its strokes meet, as a star has. */
  @Test
  void narrowShapesAreNoMarks() {
    MarkFinder marks = new MarkFinder(ink(g -> g.fillRect(10, 10, 18, 26)), EM);
    assertThat(marks.mark(new Region(5, 5, 40, 45))).isNull();
  }

  @Test
  void twoStrokesOfOneWidthAreEqualAndOthersAreNot() {
    Ink ink =
        ink(
            g -> {
              g.fillRect(10, 10, 22, 3);
              g.fillRect(10, 18, 22, 3);
              g.fillRect(130, 10, 15, 3);
              g.fillRect(130, 20, 15, 3);
              g.fillRect(55, 10, 14, 3);
              g.fillRect(50, 20, 24, 3);
              g.fillRect(90, 10, 22, 3);
            });
    SignFinder signs = new SignFinder(ink, EM);
    assertThat(signs.sign(new Region(5, 5, 40, 30))).isEqualTo("=");
    assertThat(signs.sign(new Region(125, 5, 150, 30))).isEqualTo("=");
    assertThat(signs.sign(new Region(45, 5, 80, 30))).isNull();
    assertThat(signs.sign(new Region(85, 5, 120, 30))).isNull();
  }

  @Test
  void circlesToEitherSideOfAStrokeArePerCent() {
    assertThat(ending(g -> share(g, 58))).isEqualTo("%");
  }

  @Test
  void perCentMayTouchItsStroke() {
    assertThat(ending(ShapesTest::touchingShare)).isEqualTo("%");
  }

  @Test
  void twoLowerCirclesArePerMille() {
    assertThat(
            ending(
                g -> {
                  share(g, 58);
                  g.drawOval(85, 24, 8, 10);
                }))
        .isEqualTo("‰");
  }

  @Test
  void digitsAreNoShare() {
    assertThat(ending(g -> eight(g, 58))).isEmpty();
    assertThat(
            ending(
                g -> {
                  eight(g, 58);
                  eight(g, 76);
                }))
        .isEmpty();
  }

  @Test
  void smallCirclesAreStopsAndDotsAreNot() {
    TextRows rows =
        new TextRows(
            ink(
                g -> {
                  g.setStroke(new BasicStroke(1));
                  g.drawOval(20, 20, 6, 6);
                  g.fillRect(50, 20, 4, 4);
                  g.drawOval(80, 5, 24, 24);
                }),
            EM);
    assertThat(rows.isRing(new Region(15, 15, 40, 40))).isTrue();
    assertThat(rows.isRing(new Region(45, 15, 70, 40))).isFalse();
    assertThat(rows.isRing(new Region(75, 2, 120, 40))).isFalse();
  }

  @Test
  void twoDotsAreAColonAndOneIsNot() {
    Ink ink =
        ink(
            g -> {
              g.fillRect(20, 12, 4, 4);
              g.fillRect(20, 26, 4, 4);
              g.fillRect(60, 26, 4, 6);
            });
    assertThat(mended(ink, sign("；", 20, 24), sign("，", 60, 64))).isEqualTo("：，");
  }

  @Test
  void aCircleAroundSomethingIsAMarkAndAFrameIsNot() {
    Consumer<Graphics2D> number = g -> g.drawLine(23, 16, 23, 32);
    Region place = new Region(5, 5, 45, 45);
    assertThat(new MarkFinder(ink(number.andThen(g -> g.drawOval(10, 11, 26, 26))), EM).mark(place))
        .isEqualTo("○");
    assertThat(new MarkFinder(ink(number.andThen(g -> g.drawRect(10, 11, 26, 26))), EM).mark(place))
        .isNull();
    assertThat(new MarkFinder(ink(g -> g.drawOval(10, 11, 26, 26)), EM).mark(place)).isNull();
  }

  @Test
  void aCircleWithinALineIsAMarkWhateverItIsTakenFor() {
    Ink ink =
        ink(
            g -> {
              g.drawLine(10, 10, 10, 36);
              g.drawOval(40, 10, 26, 26);
              g.drawLine(53, 16, 53, 30);
            });
    assertThat(mended(ink, sign("1", 8, 12), sign("中", 40, 66))).isEqualTo("1○");
  }

  @Test
  void aSmallRaisedFigureBehindALetterIsItsExponent() {
    assertThat(mended(ink(g -> metre(g, true)), sign("m", 20, 44))).isEqualTo("m²");
    assertThat(mended(ink(g -> metre(g, false)), sign("m", 20, 44))).isEqualTo("m³");
    assertThat(mended(ink(g -> g.drawRect(20, 18, 24, 18)), sign("m", 20, 44))).isEqualTo("m");
  }

  @Test
  void aSignOfComparisonBehindWordsIsKnownByItsBar() {
    Ink ink =
        ink(
            g -> {
              g.drawLine(10, 10, 10, 36);
              g.drawLine(40, 12, 62, 20);
              g.drawLine(62, 20, 40, 28);
              g.drawLine(40, 34, 62, 34);
            });
    assertThat(mended(ink, sign("人", 8, 12), sign(">", 40, 62), sign("5", 80, 90)))
        .isEqualTo("人≥5");
  }

  private static void metre(Graphics2D g, boolean square) {
    g.drawRect(20, 18, 10, 18);
    g.drawRect(30, 18, 10, 18);
    g.drawLine(47, 10, 53, 10);
    g.drawLine(53, 10, 53, 14);
    g.drawLine(square ? 47 : 53, 15, square ? 47 : 53, 20);
    g.drawLine(47, 20, 53, 20);
  }

  private static Reading.Sign sign(String text, int from, int to) {
    return new Reading.Sign(text, from + LinePicture.MARGIN, to + LinePicture.MARGIN, 0.9);
  }

  private static String mended(Ink ink, Reading.Sign... signs) {
    Region line = new Region(0, 5, 150, 45);
    List<Region> columns = new TextRows(ink, EM).pieces(line, 0);
    return new InnerSigns(ink, EM).mended(line, columns, new Reading(List.of(signs))).text();
  }

  @Test
  void aStopAloneBelowItsLineIsOne() {
    Ink ink =
        ink(
            g -> {
              g.setStroke(new BasicStroke(1));
              g.drawOval(20, 20, 6, 6);
            });
    LineEnds ends = new LineEnds(ink, new TextRows(ink, EM), EM);
    Region stop = ink.fitted(new Region(10, 10, 60, 60));
    Reading star = new Reading(List.of(new Reading.Sign("*", 12, 20, 0.6)));
    Region above = new Region(0, 0, 100, 10);
    assertThat(ends.mended(Spot.of(stop, above), star).text()).isEqualTo("。");
    assertThat(ends.mended(Spot.of(stop, null), star).text()).isEqualTo("*");
  }

  @Test
  void aPictureTurnsClockwise() {
    Gray gray = new Gray(2, 1, new byte[] {1, 2});
    Gray turned = gray.turned(1);
    assertThat(turned.width()).isEqualTo(1);
    assertThat(turned.at(0, 0)).isEqualTo(1);
    assertThat(turned.at(0, 1)).isEqualTo(2);
    assertThat(gray.turned(2).at(0, 0)).isEqualTo(2);
    assertThat(gray.turned(4).at(1, 0)).isEqualTo(2);
  }

  /** The sign that is found behind two digits. */
  private static String ending(Consumer<Graphics2D> sign) {
    Ink ink =
        ink(
            g -> {
              eight(g, 20);
              eight(g, 38);
              sign.accept(g);
            });
    Region line = ink.fitted(new Region(5, 5, 150, 60));
    List<Region> columns = new TextRows(ink, EM).pieces(line, 0);
    return new ShareFinder(ink, EM).parted(Spot.of(line, null), columns).tail();
  }

  private static void eight(Graphics2D g, int x) {
    g.drawOval(x, 10, 13, 11);
    g.drawOval(x, 22, 13, 12);
  }

  private static void share(Graphics2D g, int x) {
    g.drawOval(x, 10, 8, 10);
    g.drawLine(x + 18, 10, x + 6, 34);
    g.drawOval(x + 16, 24, 8, 10);
  }

  /** The stroke begins at the upper circle, and the bar between them encloses white. */
  private static void touchingShare(Graphics2D g) {
    share(g, 58);
    g.drawLine(62, 10, 78, 10);
  }

  private static Ink ink(Consumer<Graphics2D> drawn) {
    return Ink.darkerThanHalf(Gray.of(Drawing.page(160, 60, 2, drawn)));
  }
}
