package io.github.recount.extractor.narrative;

import io.github.recount.extractor.format.Cell;
import io.github.recount.extractor.grid.Piece;
import io.github.recount.extractor.grid.Row;
import io.github.recount.extractor.grid.Wording;
import io.github.recount.extractor.report.Claim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the tables of the final accounts that a report quotes say was spent. A label speaks
 * for the number beside it, if there is one only: with more columns nobody knows which is meant.
 */
public final class AccountsReader {
  private static final Pattern TOTAL = Pattern.compile("(?:本年)?支出(?:合计|总计)");
  private static final Pattern LABEL =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}、)?([^、,。;:0-9]{2,30}支出)(?:\\([^()]*\\))?");
  private static final Pattern NUMBER =
      Pattern.compile(
          "[0-9]{1,12}(?:\\.[0-9]{1,6})?|[0-9]{1,3}(?:,[0-9]{3}){1,4}(?:\\.[0-9]{1,6})?");
  private static final String WHOLE = "本年支出合计";
  private static final int LONGEST = 40;

  /**
   * What was spent on what, each table's {@code 本年支出合计} behind its items, as claims about {@code
   * expenditure}. Tables with nothing between them are one that pages cut in two.
   */
  public List<Claim> read(List<Piece> pieces) {
    List<Claim> claims = new ArrayList<>();
    List<Claim> table = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Row row) {
        table.addAll(claims(row));
      } else {
        claims.addAll(upToTotal(table));
        table.clear();
      }
    }
    claims.addAll(upToTotal(table));
    return claims;
  }

  private static List<Claim> upToTotal(List<Claim> table) {
    int end = table.size();
    while (end > 0 && !table.get(end - 1).about().equals(WHOLE)) {
      end--;
    }
    return table.subList(0, end);
  }

  private static List<Claim> claims(Row row) {
    List<Cell> filled = row.filled();
    List<String> texts =
        filled.stream()
            .map(cell -> cell.text().length() > LONGEST ? "" : cell.text())
            .map(text -> Wording.halfWidth(Wording.bare(text)))
            .toList();
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i + 1 < texts.size(); i++) {
      boolean one = isNumber(texts, i + 1) && (i + 2 == texts.size() || !isNumber(texts, i + 2));
      String about = one ? about(texts.get(i)) : "";
      if (!about.isEmpty()) {
        claims.add(
            new Claim(
                about,
                "expenditure",
                texts.get(i) + " " + texts.get(i + 1),
                new BigDecimal(texts.get(i + 1).replace(",", "")),
                null,
                filled.get(i + 1).location()));
      }
    }
    return claims;
  }

  private static boolean isNumber(List<String> texts, int index) {
    return NUMBER.matcher(texts.get(index)).matches();
  }

  private static String about(String text) {
    Matcher label = LABEL.matcher(text);
    return TOTAL.matcher(text).matches() ? WHOLE : label.matches() ? label.group(1) : "";
  }
}
