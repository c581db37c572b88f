package io.github.recount.corpus.truth;

import io.github.recount.corpus.truth.Truth.TrueFinding;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedSection;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which findings of an evaluation are those that its truth names: code, place, figures. */
record FindingMatch(NormalizedEvaluation evaluation) {
  private static final String TOTAL = "total";

  /** A labelled error beside what was found of it, and a finding that nothing labels. */
  record Judged(@Nullable TrueFinding truth, @Nullable Finding found) {}

  /** Every labelled error once, and every finding once. */
  List<Judged> judge(List<TrueFinding> truth) {
    List<Finding> left = new ArrayList<>(evaluation.findings());
    List<Judged> judged = new ArrayList<>();
    for (TrueFinding label : truth) {
      List<Finding> right = left.stream().filter(found -> isOf(label, found)).toList();
      judged.add(new Judged(label, right.isEmpty() ? null : right.get(0)));
      // One error may stand in several rows; a label without a place means them all.
      left.removeAll(label.of() == null || right.isEmpty() ? right : right.subList(0, 1));
    }
    left.forEach(found -> judged.add(new Judged(null, found)));
    return judged;
  }

  private boolean isOf(TrueFinding label, Finding found) {
    return found.code().name().equals(label.code())
        && isFigure(label.declared(), found.declared())
        && isFigure(label.recomputed(), found.recomputed())
        && isAt(label.of(), found);
  }

  private static boolean isFigure(@Nullable String label, @Nullable BigDecimal found) {
    return label == null || found != null && new BigDecimal(label).compareTo(found) == 0;
  }

  private boolean isAt(@Nullable String of, Finding found) {
    if (of == null) {
      return true;
    }
    Set<Object> places = new HashSet<>();
    places(of).forEach(place -> places.add(row(place)));
    return found.locations().stream().map(FindingMatch::row).anyMatch(places::contains);
  }

  /** Where something of this name stands in what was extracted. */
  private List<Location> places(String of) {
    List<Location> places = new ArrayList<>();
    if (of.equals(TOTAL) && evaluation.total() != null) {
      places.add(evaluation.total().location());
    }
    for (NormalizedIndicator row : evaluation.indicators()) {
      if (same(of, row.level3())) {
        places.add(row.location());
      }
    }
    for (NormalizedBudgetLine line : evaluation.budget()) {
      if (same(of, line.item())) {
        places.add(line.location());
      }
    }
    for (NormalizedSection section : evaluation.sections()) {
      if (same(of, section.name())) {
        places.add(section.location());
      }
    }
    for (Claim claim : evaluation.claims()) {
      if (bare(claim.text()).contains(bare(of))) {
        places.add(claim.location());
      }
    }
    return places;
  }

  private static boolean same(String of, String name) {
    return bare(of).equals(bare(name));
  }

  private static String bare(String text) {
    return text.replaceAll("\\s+", "");
  }

  /** The row of a table, whatever lines of a text it takes, or the line. */
  private static Object row(Location place) {
    boolean inTable = place.row() != null;
    return Arrays.asList(
        place.page(), place.sheet(), place.table(), place.row(), inTable ? null : place.line());
  }
}
