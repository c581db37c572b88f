package io.github.recount.extractor.format.scan;

import io.github.recount.extractor.source.ReadFailure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Reads lines of text as Chinese with every model there is, and has them vote. */
final class LineReader {
  /** Height of characters that Tesseract reads best, in pixels. */
  private static final double BEST_HEIGHT = 23;

  /** Of ideographs in a row, in line heights, where the page does not tell. */
  private static final double PITCH = 1.1;

  /** So many ideographs more or fewer than fit. */
  private static final double MISFIT = 0.6;

  private static final double NO_FIT = 0.2;

  /** Lines less sure than this are read once more in another size. */
  private static final double SURE = 0.95;

  /** Between two lines that are read as one, in character heights. */
  private static final double GAP = 0.15;

  /** That a sign is what its shape says. */
  private static final double SHAPE = 0.98;

  private static final String COMPARISONS = "≥≤≧≦=";

  /** What follows a sign of comparison is no ideograph but a figure or a letter. */
  private static final Pattern BEFORE_WORDS = Pattern.compile("\\p{IsIdeographic}");

  /** Marks stand in front of names; in front of this, > is no triangle. */
  private static final Pattern BEFORE_FIGURES = Pattern.compile("[=＝]|[0-9.,]+[%‰]?$");

  /** What ≥ and ≤ are taken for: one sign that is no digit, in front of a digit. */
  private static final Pattern MISREAD = Pattern.compile("[^0-9(（.+-][0-9]");

  /** A figure with its unit, and a sign in front that is none of comparison. */
  private static final Pattern ODD =
      Pattern.compile("[^0-9(（.+≥≤≧≦=＝<>-][0-9][0-9.,]*[%‰]?\\p{IsIdeographic}{0,3}");

  /** A figure behind a point or a stroke that may be dust, or the rest of a drawn line. */
  private static final Pattern STAINED_BEFORE = Pattern.compile("[.,:;·'`|~_-][0-9].*");

  /** The same in front of one. */
  private static final Pattern STAINED_BEHIND =
      Pattern.compile(".*[0-9]%?\\p{IsIdeographic}{0,3}[.,:;·'`|~_-]");

  /** The most that such a sign is trusted. */
  private static final double ALONE = 0.9;

  private static final Pattern HAS_DIGIT = Pattern.compile("[0-9]");

  private final Tesseract tesseract;
  private final LinePicture pictures;
  private final TextRows rows;
  private final LineEnds ends;
  private final double em;

  LineReader(Tesseract tesseract, LinePicture pictures, TextRows rows, LineEnds ends, double em) {
    this.tesseract = tesseract;
    this.pictures = pictures;
    this.rows = rows;
    this.ends = ends;
    this.em = em;
  }

  List<Reading> read(List<Spot> places) throws ReadFailure {
    if (places.isEmpty()) {
      return List.of();
    }
    Models models = tesseract.models();
    List<Spot> spots = new ArrayList<>(places.stream().map(ends::parted).toList());
    List<List<Voice>> voices = voices(spots, models);
    correctSigns(spots, voices, models);
    double pitch = pitch(spots, voices);
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      Region place = spot.rest();
      readings.add(ends.mended(spot, Chorus.sing(voices.get(i), r -> trust(r, place, pitch))));
    }
    FigureReader figures = new FigureReader(tesseract, models, pictures, rows, em);
    List<Reading> read = figures.read(spots, readings, voices);
    return IntStream.range(0, spots.size())
        .mapToObj(i -> told(spots.get(i), read.get(i), voices.get(i)))
        .toList();
  }

  /** The whole line, with what each model takes it for if nothing says which is right. */
  private Reading told(Spot spot, Reading reading, List<Voice> voices) {
    // Models that see other brackets may each give a half.
    Reading whole = doubted(withSigns(spot, reading).inLikeBrackets().withoutSticks());
    if (whole.signs().isEmpty() || whole.confidence() >= SURE) {
      return whole;
    }
    Map<String, Voice> surest = new LinkedHashMap<>();
    for (Voice voice : voices) {
      surest.merge(voice.model(), voice, (a, b) -> b.isSurerThan(a) ? b : a);
    }
    List<String> others =
        surest.values().stream()
            .sorted(Comparator.comparingDouble(v -> -v.reading().confidence()))
            .filter(v -> !v.text().isEmpty())
            .map(v -> withSigns(spot, ends.mended(spot, v.reading())).text())
            .filter(text -> !text.equals(whole.text()) && mayBe(whole.text(), text))
            .distinct()
            .toList();
    return new Reading(whole.signs(), others);
  }

  /** One odd sign in front of a figure may be ≥, or a stain, whatever the models agree on. */
  private static Reading doubted(Reading reading) {
    String text = reading.text();
    boolean before = ODD.matcher(text).matches() || STAINED_BEFORE.matcher(text).matches();
    if (!before && !STAINED_BEHIND.matcher(text).matches()) {
      return reading;
    }
    List<Reading.Sign> signs = new ArrayList<>(reading.signs());
    int place = before ? 0 : signs.size() - 1;
    Reading.Sign odd = signs.get(place);
    signs.set(
        place,
        new Reading.Sign(odd.text(), odd.from(), odd.to(), Math.min(ALONE, odd.confidence())));
    return new Reading(signs);
  }

  /** Nothing without a digit is another reading of a figure. */
  private static boolean mayBe(String read, String other) {
    return !HAS_DIGIT.matcher(read).find() || HAS_DIGIT.matcher(other).find();
  }

  /** A sign of comparison stands in front of a figure, and what stands there is no other sign. */
  private void correctSigns(List<Spot> spots, List<List<Voice>> voices, Models models)
      throws ReadFailure {
    List<Integer> changed = new ArrayList<>();
    for (int i = 0; i < spots.size(); i++) {
      Spot spot = spots.get(i);
      if (!spot.tail().isEmpty() && voices.get(i).stream().noneMatch(v -> isFigure(v.text()))) {
        spots.set(i, spot.withoutTail());
        changed.add(i);
      } else if (!spot.sign().isEmpty()) {
        Pattern not = COMPARISONS.contains(spot.sign()) ? BEFORE_WORDS : BEFORE_FIGURES;
        if (voices.get(i).stream().allMatch(v -> not.matcher(v.text()).lookingAt())) {
          spots.set(i, spot.whole());
          changed.add(i);
        }
      } else if (voices.get(i).stream().allMatch(v -> MISREAD.matcher(v.text()).lookingAt())) {
        Spot looked = ends.looked(spot);
        if (!looked.equals(spot)) {
          spots.set(i, looked);
          changed.add(i);
        }
      }
    }
    List<List<Voice>> again = voices(changed.stream().map(spots::get).toList(), models);
    for (int c = 0; c < changed.size(); c++) {
      voices.set(changed.get(c), again.get(c));
    }
  }

  /** Whether a sign of per cent may follow. */
  private static boolean isFigure(String text) {
    return !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
  }

  /** Short lines come out one way in one size and mode, and another in the next. */
  private List<List<Voice>> voices(List<Spot> spots, Models models) throws ReadFailure {
    double small = Math.min(1, BEST_HEIGHT / em);
    List<List<Voice>> voices = new ArrayList<>();
    spots.forEach(spot -> voices.add(new ArrayList<>()));
    List<Integer> all = IntStream.range(0, spots.size()).boxed().toList();
    List<Integer> continued = all.stream().filter(i -> spots.get(i).above() != null).toList();
    hear(all, spots, new Look(small, false, false, Models::lines), models, voices);
    hear(continued, spots, new Look(small, true, false, Models::lines), models, voices);
    double pitch = pitch(spots, voices);
    List<Integer> doubtful =
        all.stream().filter(i -> isDoubtful(voices.get(i), spots.get(i).rest(), pitch)).toList();
    hear(doubtful, spots, new Look(1, false, false, Models::rawLines), models, voices);
    hear(doubtful, spots, new Look(small, false, true, Models::lines), models, voices);
    return voices;
  }

  /**
   * How a line is shown to a model.
   *
   * @param joined whether with the line above, of which nothing is kept
   * @param shaded whether in its own shades, which tell strokes apart that black ones join
   * @param mode the options for a model
   */
  private record Look(
      double scale, boolean joined, boolean shaded, Function<String, List<String>> mode) {}

  /** Has all models read some of the spots. */
  private void hear(
      List<Integer> which, List<Spot> spots, Look look, Models models, List<List<Voice>> voices)
      throws ReadFailure {
    int gap = (int) (GAP * em);
    List<Gray> pieces = new ArrayList<>();
    for (int i : which) {
      pieces.add(picture(spots.get(i), look, gap).scaled(look.scale()));
    }
    for (String model : models.chinese()) {
      List<Reading> readings = tesseract.read(pieces, look.mode().apply(model));
      for (int p = 0; p < which.size(); p++) {
        Region above = spots.get(which.get(p)).above();
        Reading reading = readings.get(p).scaled(1 / look.scale());
        Reading own =
            look.joined() && above != null
                ? reading.behind(above.width() + gap, LinePicture.MARGIN)
                : reading;
        voices.get(which.get(p)).add(new Voice(model, own));
      }
    }
  }

  private Gray picture(Spot spot, Look look, int gap) {
    Region above = spot.above();
    if (look.joined() && above != null) {
      return pictures.of(above, spot.rest(), gap);
    }
    return look.shaded() ? pictures.shaded(spot.rest()) : pictures.of(spot.rest());
  }

  private boolean isDoubtful(List<Voice> voices, Region place, double pitch) {
    return voices.stream().map(Voice::text).distinct().count() > 1
        || voices.stream().allMatch(v -> trust(v.reading(), place, pitch) < SURE);
  }

  /** A line that holds more or fewer ideographs than fit into it is not what it says. */
  private double trust(Reading reading, Region place, double pitch) {
    double misfit = Math.abs(ideographs(reading) - place.width() / (pitch * height(place)));
    boolean fits = ideographs(reading) == 0 || misfit < MISFIT;
    return reading.signs().isEmpty() ? 0 : reading.confidence() - (fits ? 0 : NO_FIT);
  }

  /** Their number in a line that holds nothing else, else 0. */
  private static int ideographs(Reading reading) {
    String text = reading.text();
    return text.chars().allMatch(Character::isIdeographic) ? text.length() : 0;
  }

  private double height(Region place) {
    return Math.max(place.height(), 0.9 * em);
  }

  /** How far ideographs lie apart, in line heights: what most lines of the page say. */
  private double pitch(List<Spot> spots, List<List<Voice>> voices) {
    double[] pitches =
        IntStream.range(0, spots.size())
            .filter(i -> ideographs(voices.get(i).get(0).reading()) >= 3)
            .mapToDouble(
                i ->
                    (double) spots.get(i).rest().width()
                        / ideographs(voices.get(i).get(0).reading())
                        / height(spots.get(i).rest()))
            .sorted()
            .toArray();
    return pitches.length == 0 ? PITCH : pitches[pitches.length / 2];
  }

  private Reading withSigns(Spot spot, Reading reading) {
    List<Reading.Sign> signs = new ArrayList<>(reading.signs());
    if (!spot.sign().isEmpty()) {
      signs.add(0, new Reading.Sign(spot.sign(), 0, 0, ends.trust(spot)));
    }
    if (!spot.tail().isEmpty()) {
      signs.add(new Reading.Sign(spot.tail(), 0, 0, SHAPE));
    }
    return new Reading(signs);
  }
}
