package io.github.recount.extractor.form.budget;

import io.github.recount.extractor.form.word.Figures;
import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Claim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Amounts beside their labels outside every block: {@code 基本支出总额 | 1403.45 | 项目支出总额 | 916}. */
public final class LabelledAmounts {
  private LabelledAmounts() {}

  /** A claim for each pair, or none where the row is anything but pairs. */
  public static List<Claim> in(Row row, @Nullable String moneyUnit) {
    List<Cell> filled = row.filled();
    if (filled.size() % 2 != 0) {
      return List.of();
    }
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < filled.size(); i += 2) {
      Cell label = filled.get(i);
      Cell value = filled.get(i + 1);
      Optional<BigDecimal> figure = Figures.points(value.text());
      if (figure.isEmpty() || Figures.isQuantity(label.text())) {
        return List.of();
      }
      String about = Wording.bare(label.text());
      String text = about + "：" + Wording.bare(value.text());
      claims.add(new Claim(about, "amount", text, figure.get(), moneyUnit, value.location()));
    }
    return claims;
  }
}
