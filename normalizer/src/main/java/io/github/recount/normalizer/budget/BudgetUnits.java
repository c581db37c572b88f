package io.github.recount.normalizer.budget;

import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.value.Quantity;
import io.github.recount.normalizer.value.QuantityReader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells in which unit the bare amounts of a budget block are: the heading's, or the one proven. */
final class BudgetUnits {
  private static final String YUAN = "元";
  private static final String TEN_THOUSANDS = "万元";
  private static final List<String> USUAL = List.of(YUAN, TEN_THOUSANDS);

  /** 100 亿元: few bodies spend more, and a 万元 heading over cells in 元 always seems to. */
  private static final BigDecimal IMPLAUSIBLE = new BigDecimal("1E10");

  private static final QuantityReader QUANTITIES = new QuantityReader();

  private final Map<Declared, String> proven = new LinkedHashMap<>();

  /** One finding a unit, however many cells show it. */
  private final Map<String, Finding> contradictions = new LinkedHashMap<>();

  private final List<Finding> unlikely = new ArrayList<>();
  private @Nullable String common;

  private BudgetUnits() {}

  /** The units that the amounts stated elsewhere in the report prove. */
  static BudgetUnits judge(List<BudgetLine> lines, List<Claim> claims) {
    BudgetUnits units = new BudgetUnits();
    Map<String, List<Evidence>> sums = new LinkedHashMap<>();
    for (BudgetLine line : lines) {
      String heading = line.moneyUnit();
      if (heading != null) {
        List<Evidence> evidence =
            sums.computeIfAbsent(heading, unit -> Evidence.sums(claims, unit));
        amounts(line).forEach(cell -> units.weigh(cell, heading, evidence));
        units.weighRate(line, heading);
      }
    }
    Set<String> found = new TreeSet<>(units.proven.values());
    units.common = found.size() == 1 ? found.iterator().next() : null;
    if (units.contradictions.isEmpty()) {
      lines.forEach(units::suspect);
    }
    return units;
  }

  /** A cell without proof of its own follows the others, unless those are of two units. */
  @Nullable String unitOf(Declared cell, BudgetLine line) {
    String own = proven.get(cell);
    if (own != null || line.moneyUnit() == null) {
      return own;
    }
    return common == null ? line.moneyUnit() : common;
  }

  /**
   * The unit that a bare amount may be in as well: where other amounts prove two units, or where
   * the heading's makes it unlikely, and nothing proves either; else null.
   */
  @Nullable String otherUnitOf(Declared cell, BudgetLine line) {
    String heading = line.moneyUnit();
    boolean open = common == null && (!proven.isEmpty() || !unlikely.isEmpty());
    BigDecimal value = bare(cell);
    boolean nothing = value == null || value.signum() == 0;
    if (!open || heading == null || proven.containsKey(cell) || nothing) {
      return null;
    }
    return switch (heading) {
      case TEN_THOUSANDS -> YUAN;
      case YUAN -> TEN_THOUSANDS;
      default -> null;
    };
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>(contradictions.values());
    findings.addAll(unlikely);
    return findings;
  }

  private void weigh(Declared cell, String heading, List<Evidence> sums) {
    BigDecimal value = bare(cell);
    if (value == null || value.signum() == 0) {
      return;
    }
    if (proof(value, cell, heading, sums.stream().filter(Evidence::isIndependent)) != null) {
      proven.put(cell, heading);
      return;
    }
    for (String unit : USUAL) {
      Evidence proof = unit.equals(heading) ? null : proof(value, cell, unit, sums.stream());
      if (proof != null) {
        proven.put(cell, unit);
        contradictions.merge(
            unit,
            UnitFindings.contradiction(cell, value, heading, unit, proof),
            UnitFindings::joined);
        return;
      }
    }
  }

  private void weighRate(BudgetLine line, String heading) {
    MixedRow mixed = USUAL.contains(heading) ? MixedRow.read(line) : null;
    if (mixed == null
        || proven.containsKey(mixed.inYuan())
        || proven.containsKey(mixed.inTenThousands())) {
      return;
    }
    proven.put(mixed.inYuan(), YUAN);
    proven.put(mixed.inTenThousands(), TEN_THOUSANDS);
    Declared odd = heading.equals(YUAN) ? mixed.inTenThousands() : mixed.inYuan();
    String unit = heading.equals(YUAN) ? TEN_THOUSANDS : YUAN;
    contradictions.merge(
        unit, UnitFindings.mixture(odd, bare(odd), heading, unit), UnitFindings::joined);
  }

  private static @Nullable Evidence proof(
      BigDecimal value, Declared cell, String unit, Stream<Evidence> sums) {
    BigDecimal yuan = Evidence.yuan(value, cell, unit);
    return yuan == null ? null : sums.filter(sum -> sum.proves(yuan)).findFirst().orElse(null);
  }

  private void suspect(BudgetLine line) {
    if (line.moneyUnit() == null || !unlikely.isEmpty()) {
      return;
    }
    String unit = line.moneyUnit();
    for (Declared cell : amounts(line)) {
      BigDecimal value = bare(cell);
      BigDecimal yuan = value == null ? null : Evidence.yuan(value, cell, unit);
      if (value != null && yuan != null && yuan.compareTo(IMPLAUSIBLE) > 0) {
        unlikely.add(UnitFindings.implausible(cell, value, unit));
        return;
      }
    }
  }

  private static List<Declared> amounts(BudgetLine line) {
    return Stream.of(line.initial(), line.adjusted(), line.executed())
        .flatMap(Stream::ofNullable)
        .toList();
  }

  private static @Nullable BigDecimal bare(Declared cell) {
    Quantity read = QUANTITIES.read(cell, null);
    return read.unit() == null && read.upper() == null ? read.value() : null;
  }
}
