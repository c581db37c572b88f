package io.github.recount.extractor.form.row;

import io.github.recount.extractor.report.Alternative;
import io.github.recount.extractor.report.Alternative.Field;
import io.github.recount.extractor.report.BudgetLine;
import io.github.recount.extractor.report.Declared;
import io.github.recount.extractor.report.Indicator;
import io.github.recount.extractor.report.Repair;
import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a placed row in each of its readings; what differs from the first is an alternative. */
public final class Readings {
  /** Fields that hold no figures. */
  private static final Set<Field> WORDS =
      EnumSet.of(Field.LEVEL1, Field.LEVEL2, Field.LEVEL3, Field.REASON, Field.ITEM);

  private Readings() {}

  /** The indicator that a row gives, with its alternatives. */
  static Indicator told(PlacedRow row, Function<PlacedRow, Indicator> reader) {
    Indicator first = reader.apply(row);
    List<Alternative> all = differing(row, one -> fields(reader.apply(one)));
    if (all.isEmpty()) {
      return first;
    }
    List<Repair> repairs = withDoubt(first.repairs(), all);
    return new Indicator(
        first.goal(),
        first.level1(),
        first.level2(),
        first.level3(),
        first.level4(),
        first.target(),
        first.actual(),
        first.unit(),
        first.weight(),
        first.score(),
        first.reason(),
        first.of(),
        first.criterion(),
        first.previous(),
        repairs,
        all,
        Repair.confidence(repairs),
        first.location());
  }

  /** The budget row that a row gives, with its alternatives. */
  public static BudgetLine budget(PlacedRow row, Function<PlacedRow, BudgetLine> reader) {
    BudgetLine first = reader.apply(row);
    List<Alternative> all = differing(row, one -> fields(reader.apply(one)));
    return new BudgetLine(
        first.item(),
        first.initial(),
        first.adjusted(),
        first.executed(),
        first.rate(),
        first.weight(),
        first.score(),
        first.moneyUnit(),
        withDoubt(row.repairs(), all),
        all,
        first.location());
  }

  private static List<Alternative> differing(
      PlacedRow row, Function<PlacedRow, Map<Field, Declared>> reader) {
    if (row.others().isEmpty()) {
      return List.of();
    }
    Map<Field, Declared> first = reader.apply(row);
    List<Alternative> all = new ArrayList<>();
    Set<Map<Field, String>> seen = new HashSet<>();
    int reading = 2;
    for (OtherReading other : row.others()) {
      Map<Field, Declared> second = reader.apply(row.in(other));
      List<Field> changed =
          List.of(Field.values()).stream()
              .filter(field -> !sameText(first.get(field), second.get(field)))
              .toList();
      Map<Field, String> texts = new EnumMap<>(Field.class);
      changed.forEach(field -> texts.put(field, text(second.get(field))));
      if (!changed.isEmpty() && seen.add(texts)) {
        for (Field field : changed) {
          all.add(new Alternative(field, reading, other.kind(), other.note(), second.get(field)));
        }
        reading++;
      }
    }
    return all;
  }

  private static boolean sameText(@Nullable Declared a, @Nullable Declared b) {
    return text(a).equals(text(b));
  }

  private static String text(@Nullable Declared value) {
    return value == null ? "" : value.text();
  }

  private static List<Repair> withDoubt(List<Repair> repairs, List<Alternative> alternatives) {
    List<Repair> all = new ArrayList<>(repairs);
    for (Alternative alternative : alternatives) {
      boolean name =
          alternatives.stream()
              .filter(other -> other.reading() == alternative.reading())
              .allMatch(other -> WORDS.contains(other.field()));
      Repair doubt =
          new Repair(
              name ? Repair.Kind.NAME_READS_TWO_WAYS : Repair.Kind.READS_TWO_WAYS,
              alternative.note());
      if (!all.contains(doubt)) {
        all.add(doubt);
      }
    }
    return all;
  }

  private static Map<Field, Declared> fields(Indicator row) {
    Map<Field, Declared> fields = new EnumMap<>(Field.class);
    put(fields, Field.LEVEL1, row.level1(), row.location());
    put(fields, Field.LEVEL2, row.level2(), row.location());
    put(fields, Field.LEVEL3, row.level3(), row.location());
    put(fields, Field.TARGET, row.target());
    put(fields, Field.ACTUAL, row.actual());
    put(fields, Field.WEIGHT, row.weight());
    put(fields, Field.SCORE, row.score());
    put(fields, Field.REASON, row.reason(), row.location());
    return fields;
  }

  private static Map<Field, Declared> fields(BudgetLine row) {
    Map<Field, Declared> fields = new EnumMap<>(Field.class);
    put(fields, Field.ITEM, row.item(), row.location());
    put(fields, Field.INITIAL, row.initial());
    put(fields, Field.ADJUSTED, row.adjusted());
    put(fields, Field.EXECUTED, row.executed());
    put(fields, Field.RATE, row.rate());
    put(fields, Field.WEIGHT, row.weight());
    put(fields, Field.SCORE, row.score());
    return fields;
  }

  private static void put(Map<Field, Declared> fields, Field field, @Nullable Declared value) {
    if (value != null) {
      fields.put(field, value);
    }
  }

  private static void put(
      Map<Field, Declared> fields, Field field, @Nullable String text, Location place) {
    put(fields, field, text == null ? null : new Declared(text, place));
  }
}
