package io.github.recount.extractor.format.numbering;

/** Writes whole numbers the Chinese way, with powers of ten between the digits. */
final class ChineseNumber {
  private ChineseNumber() {}

  /**
   * Writes a number below a hundred million; others come in plain digits.
   *
   * @param digits the ten digits
   * @param powers the signs for 10, 100, 1000 and 10000
   */
  static String write(int n, String digits, String powers) {
    if (n < 0 || n >= 100_000_000) {
      return Integer.toString(n);
    }
    if (n < 10) {
      return digits.substring(n, n + 1);
    }
    if (n < 10_000) {
      return belowTenThousand(n, digits, powers);
    }
    String head = write(n / 10_000, digits, powers) + powers.charAt(3);
    int rest = n % 10_000;
    if (rest == 0) {
      return head;
    }
    return head + (rest < 1000 ? digits.substring(0, 1) : "") + write(rest, digits, powers);
  }

  private static String belowTenThousand(int n, String digits, String powers) {
    StringBuilder text = new StringBuilder();
    boolean gap = false;
    for (int power = 3, unit = 1000; power >= 0; power--, unit /= 10) {
      int digit = n / unit % 10;
      if (digit == 0) {
        gap = text.length() > 0;
        continue;
      }
      if (gap) {
        text.append(digits.charAt(0));
      }
      gap = false;
      text.append(digits.charAt(digit));
      if (power > 0) {
        text.append(powers.charAt(power - 1));
      }
    }
    return text.toString();
  }
}
