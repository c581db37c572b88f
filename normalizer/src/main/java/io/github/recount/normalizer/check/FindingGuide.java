package io.github.recount.normalizer.check;

import io.github.recount.normalizer.report.Finding.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

/** What each kind of finding means, out of the checks and the pages beside them. */
public final class FindingGuide {
  private FindingGuide() {}

  /** Everything, as Markdown: what holds for all findings, and the page of each kind. */
  public static String whole() {
    return resource("findings.md")
        + "\n"
        + Auditor.checks().stream()
            .map(check -> "## " + heading(check) + "\n\n" + resource(check.code() + ".md"))
            .collect(Collectors.joining("\n"));
  }

  /** One kind of finding, as Markdown. */
  public static String page(Code code) {
    return Auditor.checks().stream()
        .filter(check -> check.code() == code)
        .map(check -> "# " + heading(check) + "\n\n" + resource(code + ".md"))
        .collect(Collectors.joining());
  }

  private static String heading(Explained check) {
    return check.severities().stream()
        .map(severity -> severity.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", ", check.code() + " (", ")"));
  }

  private static String resource(String name) {
    try (InputStream in = FindingGuide.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no page " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
