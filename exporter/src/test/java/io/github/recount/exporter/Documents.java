package io.github.recount.exporter;

import io.github.recount.extractor.report.Alternative;
import io.github.recount.extractor.report.Claim;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Location;
import io.github.recount.normalizer.report.Finding;
import io.github.recount.normalizer.report.NormalizedAlternative;
import io.github.recount.normalizer.report.NormalizedBudgetLine;
import io.github.recount.normalizer.report.NormalizedDocument;
import io.github.recount.normalizer.report.NormalizedEvaluation;
import io.github.recount.normalizer.report.NormalizedGoal;
import io.github.recount.normalizer.report.NormalizedIndicator;
import io.github.recount.normalizer.report.NormalizedSection;
import io.github.recount.normalizer.report.NormalizedTotal;
import io.github.recount.normalizer.report.ScoringRules;
import io.github.recount.normalizer.value.Quantity;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Documents that hold every field at least once. */
public final class Documents {
  private static final Location BOXED =
      new Location(5, null, 2, 14, 3, null, List.of(72.0, 310.5, 523.4, 331.0));

  private Documents() {}

  /** A document in which every field of every record has a value. */
  public static NormalizedDocument full(String path) {
    return new NormalizedDocument(
        path,
        "3f7ed5a2047a" + "0".repeat(52),
        "application/pdf",
        412033,
        21,
        "native",
        NormalizedDocument.Status.EXTRACTED,
        null,
        List.of("page 3 has no text"),
        List.of(evaluation("3f7ed5a2047a-1", "职称评定数"), bare("3f7ed5a2047a-2")));
  }

  /** A document whose texts try to be formulas. */
  public static NormalizedDocument hostile(String path, String text) {
    return new NormalizedDocument(
        path,
        "a".repeat(64),
        "text/plain",
        1,
        null,
        "native",
        NormalizedDocument.Status.EXTRACTED,
        null,
        List.of(),
        List.of(evaluation("aaaaaaaaaaaa-1", text)));
  }

  /** A document whose one claim is of a figure. */
  public static NormalizedDocument claiming(String figure) {
    return new NormalizedDocument(
        "claim.txt",
        "c".repeat(64),
        "text/plain",
        1,
        null,
        "native",
        NormalizedDocument.Status.EXTRACTED,
        null,
        List.of(),
        List.of(
            claiming(new Claim("total", "amount", figure, number(figure), "元", Location.line(7)))));
  }

  /** An evaluation that has claims and nothing else. */
  public static NormalizedEvaluation claiming(Claim... claims) {
    NormalizedEvaluation bare = bare("cccccccccccc-1");
    return new NormalizedEvaluation(
        bare.id(),
        bare.scope(),
        bare.form(),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(claims),
        null,
        List.of());
  }

  /** A file that could not be read. */
  public static NormalizedDocument failed(String path) {
    return new NormalizedDocument(
        path,
        null,
        null,
        0,
        null,
        "none",
        NormalizedDocument.Status.FAILED,
        new NormalizedDocument.Failure("NOT_FOUND", "there is no such file"),
        List.of(),
        List.of());
  }

  private static NormalizedEvaluation evaluation(String id, String indicator) {
    return new NormalizedEvaluation(
        id,
        Evaluation.Scope.DEPARTMENT,
        Evaluation.Form.TABLE,
        "2023年度部门整体绩效自评表",
        "031001-某某中心",
        "031001",
        "某某局",
        "某某项目",
        2023,
        "2024-05-30",
        List.of(budgetLine()),
        List.of(new NormalizedGoal(1, number("25"), "完成评定", "已完成", Location.cell(1, 9, 1))),
        List.of(
            new NormalizedSection(
                "产出指标",
                number("50"),
                number("48"),
                new NormalizedSection.Recomputed(number("50"), number("47.50")),
                Location.cell(1, 12, 1))),
        List.of(indicator(indicator)),
        new NormalizedTotal(
            number("100"),
            number("97"),
            number("96"),
            number("94.1"),
            "优",
            Location.cell(1, 30, 1)),
        List.of(new Claim("total", "score", "自评得分为97分", number("97"), "分", Location.line(7))),
        rules(),
        List.of(
            new Finding(
                Finding.Code.TOTAL_MISMATCH,
                Finding.Severity.ERROR,
                "the scores add up to 96, the report says 97",
                number("97"),
                number("96"),
                List.of(Location.cell(1, 30, 1), BOXED)),
            new Finding(
                Finding.Code.SCORE_RULE,
                Finding.Severity.WARNING,
                indicator + " scores more than the rule gives",
                number("2"),
                number("1.5"),
                List.of(BOXED))));
  }

  private static NormalizedEvaluation bare(String id) {
    return new NormalizedEvaluation(
        id,
        Evaluation.Scope.PROJECT,
        Evaluation.Form.NARRATIVE,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of(),
        null,
        List.of());
  }

  private static ScoringRules rules() {
    return new ScoringRules(
        ScoringRules.Formula.RATIO,
        ScoringRules.Formula.DEDUCTION,
        ScoringRules.Formula.FULL_OR_NOTHING,
        List.of(new ScoringRules.Tier(number("80"), number("100"))),
        new ScoringRules.Deduction(number("1"), number("5"), false),
        List.of(new ScoringRules.SectionWeight("产出指标", number("50"))),
        List.of(ScoringRules.Part.POSITIVE, ScoringRules.Part.TIERS),
        ScoringRules.DOCUMENT,
        "national",
        12,
        14,
        Location.line(40));
  }

  private static NormalizedBudgetLine budgetLine() {
    return new NormalizedBudgetLine(
        "年度资金总额",
        quantity("1,200.50", null, "1200.50", "万元", Quantity.Kind.MONEY, "12005000", "元"),
        quantity("-3", null, "-3", "万元", Quantity.Kind.MONEY, "-30000", "元"),
        quantity("0", null, "0", "万元", Quantity.Kind.MONEY, "0", "元"),
        quantity("98%", null, "98", "%", Quantity.Kind.PERCENT, "98", "%"),
        number("10"),
        number("9.8"),
        new NormalizedBudgetLine.Recomputed(number("0"), number("0.00")),
        Location.cell(1, 6, 1));
  }

  private static NormalizedIndicator indicator(String name) {
    return new NormalizedIndicator(
        1,
        "产出指标",
        "数量指标",
        name,
        null,
        quantity(
            "≥100人", Quantity.Comparator.AT_LEAST, "100", "人", Quantity.Kind.COUNT, "100", "人"),
        new Quantity("有效促进", null, null, null, null, Quantity.Kind.TEXT, null, Location.line(3)),
        number("2"),
        number("0.00000000000000000001"),
        "",
        "评定数",
        "按比例得分",
        null,
        new NormalizedIndicator.Recomputed(
            number("2"), "positive-ratio", number("3.74"), "2 × 374 ÷ 100, at most 2"),
        0.99,
        List.of(new Repair(Repair.Kind.LABEL_CARRIED, "level 2 from row 13")),
        List.of(
            alternative(
                Alternative.Field.TARGET,
                2,
                quantity(
                    "≥10",
                    Quantity.Comparator.AT_LEAST,
                    "10",
                    "人",
                    Quantity.Kind.COUNT,
                    "10",
                    "人")),
            alternative(Alternative.Field.ACTUAL, 2, null),
            alternative(
                Alternative.Field.ACTUAL,
                3,
                Quantity.ofText(new Declared("有效\u202e", Location.line(3))))),
        BOXED);
  }

  private static NormalizedAlternative alternative(
      Alternative.Field field, int reading, @Nullable Quantity quantity) {
    return new NormalizedAlternative(
        field, reading, Alternative.Kind.CELLS_SHIFTED, "«≥100人» may be «≥10»", quantity);
  }

  private static Quantity quantity(
      String text,
      Quantity.@Nullable Comparator comparator,
      String value,
      String unit,
      Quantity.Kind kind,
      String base,
      String baseUnit) {
    return new Quantity(
        text,
        comparator,
        number(value),
        null,
        unit,
        kind,
        new Quantity.Amount(number(base), baseUnit),
        Location.cell(1, 6, 2));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
