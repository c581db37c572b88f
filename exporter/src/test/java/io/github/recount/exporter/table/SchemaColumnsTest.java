package io.github.recount.exporter.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.recount.exporter.json.DocumentJson;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the JSON of a document says stands in the tables too, under the same name or a known one.
 */
class SchemaColumnsTest {
  /** Every part is a row of its own. */
  private static final Set<String> TABLES =
      Set.of("budget", "goals", "sections", "indicators", "claims", "findings");

  private static final Map<String, String> RENAMED =
      Map.ofEntries(
          Map.entry("rate.recomputed", "recomputedRate"),
          Map.entry("score.recomputed", "recomputedScore"),
          Map.entry("weight.recomputed", "recomputedWeight"),
          Map.entry("source.recomputed", "ruleSource"),
          Map.entry("rule.recomputed", "rule"),
          Map.entry("achievement.recomputed", "achievement"),
          Map.entry("how.recomputed", "how"),
          Map.entry("locations", "otherPlaces"),
          Map.entry("grade.total", "grade"));

  static Stream<Arguments> parts() {
    return Stream.of(
        Arguments.of("budgetLine", "budget"),
        Arguments.of("goal", "goals"),
        Arguments.of("section", "sections"),
        Arguments.of("indicator", "indicators"),
        Arguments.of("claim", "claims"),
        Arguments.of("finding", "findings"),
        Arguments.of("document", "documents"),
        Arguments.of("evaluation", "evaluations"));
  }

  @ParameterizedTest
  @MethodSource("parts")
  void everyFieldHasItsColumn(String definition, String table) throws IOException {
    JsonNode definitions = schema().get("$defs");
    List<String> columns =
        Tables.ALL.stream()
            .filter(t -> t.name().equals(table))
            .flatMap(t -> t.columns().stream())
            .map(Column::name)
            .toList();
    Set<String> missing = new TreeSet<>();
    definitions
        .get(definition)
        .get("properties")
        .properties()
        .forEach(
            field ->
                wanted(field.getKey(), field.getValue(), definitions).stream()
                    .filter(column -> !columns.contains(column))
                    .forEach(missing::add));
    assertThat(missing).isEmpty();
  }

  private static List<String> wanted(String name, JsonNode field, JsonNode definitions) {
    if (name.equals("location")) {
      return List.of("page", "sheet", "table", "tableRow", "tableColumn", "line", "box");
    }
    if (TABLES.contains(name)) {
      return List.of();
    }
    List<String> columns = new ArrayList<>();
    if (name.equals("total") || name.equals("rules") || name.equals("error")) {
      definitions
          .get(name)
          .get("properties")
          .fieldNames()
          .forEachRemaining(inner -> columns.add(column(inner, name)));
      return columns.stream().filter(column -> !column.endsWith("Location")).toList();
    }
    JsonNode object = field.path("anyOf").path(0).path("properties");
    if (name.equals("recomputed") && object.isObject()) {
      object.fieldNames().forEachRemaining(inner -> columns.add(column(inner, name)));
      return columns;
    }
    return List.of(RENAMED.getOrDefault(name, name));
  }

  private static String column(String inner, String outer) {
    return RENAMED.getOrDefault(
        inner + "." + outer, outer + Character.toUpperCase(inner.charAt(0)) + inner.substring(1));
  }

  private static JsonNode schema() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(DocumentJson.class.getResourceAsStream("recount-1.schema.json"))) {
      return new ObjectMapper().readTree(in);
    }
  }
}
