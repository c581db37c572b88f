package io.github.recount.extractor.format.pdf;

import java.io.IOException;

/** A file beyond the {@link PdfLimits}. */
public final class MonsterException extends IOException {
  private static final long serialVersionUID = 1L;

  MonsterException(String message) {
    super(message);
  }
}
