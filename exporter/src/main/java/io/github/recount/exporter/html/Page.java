package io.github.recount.exporter.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Objects;

/**
 * The page around the data.
 *
 * @param beforeData up to where the data go
 * @param afterData the rest
 */
record Page(String beforeData, String afterData) {
  /** In the order in which they use each other; together they are one script. */
  private static final List<String> SCRIPTS =
      List.of("words.js", "dom.js", "data.js", "list.js", "tables.js", "detail.js", "page.js");

  private static final String DATA = "{{data}}";

  static Page load() throws IOException {
    StringBuilder script = new StringBuilder("'use strict';\n");
    for (String name : SCRIPTS) {
      script.append(resource(name));
    }
    String style = resource("page.css");
    String page =
        resource("page.html")
            .replace("{{policy}}", policy(style, script.toString()))
            .replace("{{style}}", style)
            .replace("{{script}}", script);
    int data = page.indexOf(DATA);
    return new Page(page.substring(0, data), page.substring(data + DATA.length()));
  }

  /** Nothing runs and nothing styles but what this class wrote, and nothing is ever loaded. */
  private static String policy(String style, String script) {
    return "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
        .formatted(digest(style), digest(script));
  }

  private static String digest(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(Page.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
