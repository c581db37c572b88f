package io.github.recount.extractor.form.row;

import io.github.recount.extractor.form.word.Role;
import io.github.recount.extractor.report.Alternative;
import io.github.recount.extractor.report.Declared;
import java.util.Map;
import java.util.Optional;

/**
 * How else a row may read: what these roles hold then, nothing where the value is empty.
 *
 * @param note both readings, in words
 */
record OtherReading(Alternative.Kind kind, String note, Map<Role, Optional<Declared>> values) {

  public OtherReading {
    values = Map.copyOf(values);
  }

  /** One value that is another. */
  static OtherReading of(Alternative.Kind kind, Role role, Declared taken, String other) {
    return new OtherReading(
        kind,
        "«" + taken.text() + "» may be «" + other + "»",
        Map.of(role, Optional.of(new Declared(other, taken.location()))));
  }
}
