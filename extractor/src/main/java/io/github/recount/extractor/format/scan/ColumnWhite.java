package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds which white of bands parts columns: what is wide by itself, and narrower one that runs down
 * through several bands.
 */
final class ColumnWhite {
  /** No two words of a text stand so far apart, in character heights. */
  static final double SURE = 1.5;

  /** Only blanks are as wide within a text, in character heights. */
  private static final double WIDE = 0.85;

  /** And as wide between two texts of a row hardly anything, in character heights. */
  private static final double BLANK = 1;

  /** A row of a table has more of them than a line of text, mostly. */
  private static final int MANY = 3;

  /** The characters of a label that is made wide may. */
  private static final double SURE_OF_LABELS = 2.3;

  /** Texts whose lines are not the same may stand as near, in character heights. */
  private static final double BESIDE = 0.45;

  /** Figures are lower, in character heights. */
  private static final double LOW = 0.85;

  /** White of several bands shares so much, in character heights. */
  private static final double SHARED = 0.2;

  /** So many lines of text below each other leave no white by chance. */
  private static final int PROOFS = 3;

  /** What is higher is more than one line, in character heights. */
  private static final double LINE = 1.5;

  /** The white below a line, in character heights. */
  private static final double GAP = 0.3;

  /** Bands of one table are no farther apart, in character heights. */
  private static final double FAR = 6;

  /** So many bands above and below tell, also where a picture has thousands. */
  private static final int REACH = 60;

  /** What is narrower may lie in a text that goes over several columns, in character heights. */
  private static final double NARROW = 0.6;

  private final List<Band> bands;
  private final double[] ends;
  private final double em;
  private final List<BitSet> sure = new ArrayList<>();
  private final List<Run> runs = new ArrayList<>();

  /** White that runs down from one band to another. */
  private record Run(Band.Span white, int from, int to) {}

  /** A white of a band. */
  private record Place(int band, int white) {}

  /**
   * @param ends where drawn lines begin and end, in pixels from the left
   */
  ColumnWhite(List<Band> bands, double[] ends, double em) {
    this.bands = bands;
    this.ends = ends;
    this.em = em;
    for (Band band : bands) {
      BitSet wide = new BitSet();
      IntStream.range(1, band.texts().size()).filter(i -> isSure(band, i)).forEach(wide::set);
      sure.add(wide);
    }
  }

  private boolean isSure(Band band, int i) {
    return band.white(i).length() > least(band, i) * em;
  }

  private double least(Band band, int i) {
    if (band.isSpread(i)) {
      return SURE_OF_LABELS;
    }
    if (band.texts().get(i).ownLines()) {
      return BESIDE;
    }
    if (Math.max(band.texts().get(i - 1).height(), band.texts().get(i).height()) < LOW * em) {
      return NARROW;
    }
    return band.height(i) > LINE * em ? WIDE : SURE;
  }

  /** For each band the numbers of the spans in front of which a column ends. */
  List<BitSet> cuts() {
    List<List<Place>> proven = new ArrayList<>();
    for (int b = 0; b < bands.size(); b++) {
      for (int i = 1; i < bands.get(b).texts().size(); i++) {
        if (proof(b, i) > 0) {
          List<Place> run = run(new Place(b, i));
          if (!run.isEmpty()) {
            proven.add(run);
          }
        }
      }
    }
    List<BitSet> cuts = sure.stream().map(wide -> (BitSet) wide.clone()).toList();
    proven.stream()
        .flatMap(List::stream)
        .filter(place -> !isWithinText(place))
        .forEach(place -> cuts.get(place.band()).set(place.white()));
    return cuts;
  }

  /** Whether a white lies between texts that are sure to stand side by side. */
  private boolean isTold(int band, int white) {
    Band in = bands.get(band);
    return in.isInner(white) && (!sure.get(band).isEmpty() || in.white(white).length() > WIDE * em);
  }

  /** How many lines such a white passes. */
  private int proof(int band, int white) {
    Band in = bands.get(band);
    boolean spread = in.isInner(white) && in.isSpread(white) && !sure.get(band).get(white);
    if (!isTold(band, white) || spread) {
      return 0;
    }
    int lines = (int) Math.max(1, Math.round((in.height(white) / em + GAP) / (1 + GAP)));
    return isDrawn(in.white(white)) ? lines + 1 : lines;
  }

  /** Whether a drawn line begins or ends in a white, as those between merged cells do. */
  private boolean isDrawn(Band.Span white) {
    return Arrays.stream(ends).anyMatch(x -> x > white.from() && x < white.to());
  }

  /** The whites that run on from one upwards and downwards; none if they prove nothing. */
  private List<Place> run(Place seed) {
    List<Place> places = new ArrayList<>(List.of(seed));
    Band.Span white = bands.get(seed.band()).white(seed.white());
    int proofs = proof(seed.band(), seed.white());
    int from = seed.band();
    int to = seed.band();
    for (int step : new int[] {1, -1}) {
      int last = seed.band();
      for (int b = last + step; isReached(seed.band(), b) && !isFar(last, b); b += step) {
        Band band = bands.get(b);
        int i = band.nearest(white);
        Band.Span shared = white.shared(band.white(i));
        if (shared.length() < SHARED * em) {
          continue;
        }
        white = shared;
        last = b;
        if (isTold(b, i) && !covers(band.white(i), seed)) {
          proofs += proof(b, i);
          places.add(new Place(b, i));
        }
      }
      from = Math.min(from, last);
      to = Math.max(to, last);
    }
    if (proofs < PROOFS && !isHeading(seed)) {
      return List.of();
    }
    runs.add(new Run(white, from, to));
    return places;
  }

  /** Whether a white between texts of a row goes on below, where its column may be blank. */
  private boolean isHeading(Place seed) {
    Band band = bands.get(seed.band());
    int last = seed.band() + PROOFS;
    return last < bands.size()
        && IntStream.rangeClosed(seed.band(), last)
            .noneMatch(b -> isCovered(band.white(seed.white()), bands.get(b)))
        && band.white(seed.white()).length() > BLANK * em
        && !band.isSpread(seed.white())
        && sure.get(seed.band()).cardinality() >= MANY;
  }

  /** Whether a white leaves out all of a text beside another white: its cell may be blank. */
  private boolean covers(Band.Span white, Place seed) {
    Band.Span left = bands.get(seed.band()).span(seed.white() - 1);
    Band.Span right = bands.get(seed.band()).span(seed.white());
    return left.shared(white).length() == left.length()
        || right.shared(white).length() == right.length();
  }

  private boolean isReached(int seed, int band) {
    return band >= 0 && band < bands.size() && Math.abs(band - seed) <= REACH;
  }

  private boolean isFar(int one, int other) {
    Band upper = bands.get(Math.min(one, other));
    Band lower = bands.get(Math.max(one, other));
    return lower.y0() - upper.y1() > FAR * em;
  }

  /** Whether a narrow white lies in a text that covers the white of other columns. */
  private boolean isWithinText(Place place) {
    Band band = bands.get(place.band());
    if (band.white(place.white()).length() > NARROW * em) {
      return false;
    }
    BitSet wide = sure.get(place.band());
    int first = Math.max(0, wide.previousSetBit(place.white()));
    int behind = wide.nextSetBit(place.white());
    int last = (behind < 0 ? band.texts().size() : behind) - 1;
    Band.Span text = new Band.Span(band.span(first).from(), band.span(last).to());
    return runs.stream()
        .filter(run -> run.from() <= place.band() && place.band() <= run.to())
        .filter(run -> run.white().shared(text).length() == run.white().length())
        .anyMatch(run -> isCovered(run.white(), band));
  }

  private boolean isCovered(Band.Span white, Band band) {
    return white.shared(band.white(band.nearest(white))).length() < SHARED * em;
  }
}
