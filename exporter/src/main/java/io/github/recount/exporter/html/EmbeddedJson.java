package io.github.recount.exporter.html;

import io.github.recount.exporter.json.Json;
import java.io.IOException;

/** JSON as a script element may hold it: nothing in it ends the element or begins another. */
final class EmbeddedJson {

  private EmbeddedJson() {}

  static String of(Object value) throws IOException {
    String json = Json.line(value);
    StringBuilder harmless = new StringBuilder(json.length() + json.length() / 8);
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      // All of these stand in strings only, where JSON reads the escape as the character.
      if (c == '<' || c == '>' || c == '&' || c == '\u2028' || c == '\u2029' || isHalf(json, i)) {
        harmless.append(String.format("\\u%04x", (int) c));
      } else {
        harmless.append(c);
      }
    }
    return harmless.toString();
  }

  /** Half a surrogate pair, which is no UTF-8. */
  private static boolean isHalf(String text, int i) {
    char c = text.charAt(i);
    return (Character.isHighSurrogate(c)
            && (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))))
        || (Character.isLowSurrogate(c)
            && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))));
  }
}
