package io.github.recount.extractor;

import java.util.Locale;

/** Which pages are recognized from their picture. */
public enum Ocr {
  /** Pages whose characters say nothing: scans, and fonts that do not tell what they show. */
  AUTO,
  /** None; documents without text fail with NO_TEXT. */
  OFF,
  /** All pages of PDFs, whatever text they hold. */
  FORCE;

  /** As the command line has it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
