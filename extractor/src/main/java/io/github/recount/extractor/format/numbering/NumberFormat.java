package io.github.recount.extractor.format.numbering;

import java.util.Locale;

/** The ways in which a word processor writes the number of a list item. */
public enum NumberFormat {
  NONE {
    @Override
    public String write(int n) {
      return "";
    }
  },
  DECIMAL {
    @Override
    public String write(int n) {
      return Integer.toString(n);
    }
  },
  DECIMAL_ZERO {
    @Override
    public String write(int n) {
      return n < 10 ? "0" + n : Integer.toString(n);
    }
  },
  FULL_WIDTH {
    @Override
    public String write(int n) {
      return digits(n, "０１２３４５６７８９");
    }
  },
  UPPER_LETTER {
    @Override
    public String write(int n) {
      return letters(n);
    }
  },
  LOWER_LETTER {
    @Override
    public String write(int n) {
      return letters(n).toLowerCase(Locale.ROOT);
    }
  },
  UPPER_ROMAN {
    @Override
    public String write(int n) {
      return roman(n);
    }
  },
  LOWER_ROMAN {
    @Override
    public String write(int n) {
      return roman(n).toLowerCase(Locale.ROOT);
    }
  },
  CHINESE {
    @Override
    public String write(int n) {
      String text = ChineseNumber.write(n, "零一二三四五六七八九", "十百千万");
      return text.startsWith("一十") ? text.substring(1) : text;
    }
  },
  CHINESE_DIGITS {
    @Override
    public String write(int n) {
      return digits(n, "〇一二三四五六七八九");
    }
  },
  CHINESE_LEGAL {
    @Override
    public String write(int n) {
      return ChineseNumber.write(n, "零壹贰叁肆伍陆柒捌玖", "拾佰仟万");
    }
  },
  HEAVENLY_STEMS {
    @Override
    public String write(int n) {
      return pick(n, "甲乙丙丁戊己庚辛壬癸");
    }
  },
  EARTHLY_BRANCHES {
    @Override
    public String write(int n) {
      return pick(n, "子丑寅卯辰巳午未申酉戌亥");
    }
  },
  CIRCLED {
    @Override
    public String write(int n) {
      return pick(n, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳");
    }
  },
  PARENTHESIZED {
    @Override
    public String write(int n) {
      return pick(n, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇");
    }
  },
  FULL_STOP {
    @Override
    public String write(int n) {
      return pick(n, "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛");
    }
  },
  CIRCLED_CHINESE {
    @Override
    public String write(int n) {
      return pick(n, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉");
    }
  };

  /** The number as the format writes it; beyond what the format can say, in plain digits. */
  public abstract String write(int n);

  private static String pick(int n, String signs) {
    return n >= 1 && n <= signs.length() ? signs.substring(n - 1, n) : Integer.toString(n);
  }

  private static String digits(int n, String signs) {
    StringBuilder text = new StringBuilder();
    Integer.toString(Math.max(0, n)).chars().forEach(d -> text.append(signs.charAt(d - '0')));
    return text.toString();
  }

  private static String letters(int n) {
    if (n < 1) {
      return Integer.toString(n);
    }
    char letter = (char) ('A' + (n - 1) % 26);
    return String.valueOf(letter).repeat(Math.min(9, 1 + (n - 1) / 26));
  }

  private static String roman(int n) {
    if (n < 1 || n > 3999) {
      return Integer.toString(n);
    }
    int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder text = new StringBuilder();
    int rest = n;
    for (int i = 0; i < values.length; i++) {
      text.append(signs[i].repeat(rest / values[i]));
      rest %= values[i];
    }
    return text.toString();
  }
}
