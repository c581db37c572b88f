package io.github.recount.extractor;

import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Evaluation;
import io.github.recount.extractor.report.Goal;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.report.Report;
import io.github.recount.extractor.report.Section;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** Prints a report a line a row, so that a person can check a case by reading it. */
final class ReportPrinter {
  private final StringBuilder out = new StringBuilder();

  private ReportPrinter() {}

  static String print(Report report) {
    ReportPrinter printer = new ReportPrinter();
    report.evaluations().forEach(printer::evaluation);
    report.warnings().forEach(warning -> printer.line("warning", warning));
    return printer.out.toString();
  }

  private void evaluation(Evaluation e) {
    line("evaluation", e.scope(), e.form(), e.title(), e.year(), e.filedOn());
    line("  who", e.unit(), e.unitCode(), e.department(), e.project());
    for (BudgetLine b : e.budget()) {
      line(
          "  budget",
          b.item(),
          b.initial(),
          b.adjusted(),
          b.executed(),
          b.rate(),
          b.weight(),
          b.score(),
          b.moneyUnit());
    }
    for (Goal g : e.goals()) {
      line("  goal", g.number(), g.weight(), g.expected(), g.actual());
    }
    for (Section s : e.sections()) {
      line("  section", s.name(), s.weight(), s.score());
    }
    e.indicators().forEach(this::indicator);
    e.claims().forEach(c -> line("  claim", c.about(), c.property(), c.value(), c.unit()));
    if (e.total() != null) {
      line("  total", e.total().weight(), e.total().score(), e.total().grade());
    }
  }

  private void indicator(Indicator i) {
    line(
        "  indicator",
        i.goal(),
        i.level1(),
        i.level2(),
        i.level4() == null ? i.level3() : i.level3() + " / " + i.level4(),
        i.target(),
        i.actual(),
        i.unit(),
        i.weight(),
        i.score(),
        i.reason(),
        i.of(),
        String.join(
            " ", i.repairs().stream().map(r -> r.kind().name()).distinct().sorted().toList()));
  }

  private void line(String kind, @Nullable Object... values) {
    StringJoiner line = new StringJoiner(" | ", kind + ": ", "\n");
    for (Object value : values) {
      line.add(value instanceof Declared d ? d.text() : Objects.toString(value, "-"));
    }
    out.append(line);
  }
}
