package io.github.recount.exporter.html;

import io.github.recount.extractor.source.Location;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place as the page's data hold it: page, sheet, table, row, column, line; then the box. */
final class PlaceData {

  private PlaceData() {}

  static List<@Nullable Object> of(Location place) {
    List<@Nullable Object> parts =
        new ArrayList<>(
            Arrays.asList(
                place.page(),
                place.sheet(),
                place.table(),
                place.row(),
                place.column(),
                place.line()));
    if (place.box() != null) {
      parts.addAll(place.box());
    }
    while (!parts.isEmpty() && parts.get(parts.size() - 1) == null) {
      parts.remove(parts.size() - 1);
    }
    return parts;
  }
}
