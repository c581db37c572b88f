package io.github.recount.extractor.format.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which of Tesseract's models read a page.
 *
 * @param chinese those that read text; two read better than one, and agree on less that is wrong
 * @param figures the one that reads figures alone
 */
record Models(List<String> chinese, String figures) {
  private static final String DIGITS = "tessedit_char_whitelist=0123456789.,%";
  static final List<String> FIGURE = List.of("--psm", "7", "-c", DIGITS);
  static final List<String> WORD = List.of("--psm", "8", "-c", DIGITS);

  /** Names of one model each, the script's first, since it knows more signs. */
  private static final List<List<String>> TEXT =
      List.of(List.of("HanS", "script/HanS"), List.of("chi_sim"));

  private static final String LATIN = "eng";

  Models {
    chinese = List.copyOf(chinese);
  }

  /** The best of those that are installed; without a Chinese one there is nothing to read with. */
  static Models of(Set<String> installed) {
    List<String> chinese = new ArrayList<>();
    for (List<String> names : TEXT) {
      names.stream().filter(installed::contains).findFirst().ifPresent(chinese::add);
    }
    String first = chinese.isEmpty() ? LATIN : chinese.get(0);
    return new Models(chinese, installed.contains(LATIN) ? LATIN : first);
  }

  static List<String> lines(String model) {
    return List.of("-l", model, "--psm", "7");
  }

  /** All of the picture is a line, wherever Tesseract itself would find one in it. */
  static List<String> rawLines(String model) {
    return List.of("-l", model, "--psm", "13");
  }

  List<String> digits(List<String> mode) {
    List<String> options = new ArrayList<>(List.of("-l", figures));
    options.addAll(mode);
    return options;
  }
}
