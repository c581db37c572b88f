package io.github.recount.extractor.narrative;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which year the words of a sentence speak of. */
enum Period {
  THIS,
  BEFORE,
  LATER;

  private static final Pattern MARK =
      Pattern.compile(
          "(?<this>本年|今年|当年|本期)|(?<rise>(?:提升|提高|增加|下降|降低|降|增长|增|上升|减少|扩大)(?:到|至|为))|(?<before>上年|去年|上一年|前一年|上期|往年|历年)(?!度?(?:相比|同期相比|比|结转|结余))"
              + "|(?<later>明年|下年|下一年|次年|今后|力争|争取|下一步|届时)|(?<year>(?:19|20)[0-9]{2})年(?!起|以来|至|-|[0-9]{1,2}月[^,。;]{0,4}[至起])");

  /** A comparison says in which year it is read: 较上年 is of this one. */
  private static final Pattern COMPARED =
      Pattern.compile("(?:较|比|与|同|超)(?:20[0-9]{2}年|上年|去年|上一年|往年)[^,。;]*$");

  /** The period after these words, if they do not mark one that of before. */
  Period after(String words, @Nullable Integer year) {
    Period period = this;
    Matcher m = MARK.matcher(words);
    while (m.find()) {
      if (m.group("rise") != null) {
        // What is to rise later does not do so now.
        period = period == LATER ? LATER : THIS;
      } else if (m.group("this") != null) {
        period = THIS;
      } else if (m.group("before") != null) {
        period = BEFORE;
      } else if (m.group("later") != null) {
        period = LATER;
      } else if (year != null) {
        int named = Integer.parseInt(m.group("year"));
        period = named == year ? THIS : named < year ? BEFORE : LATER;
      }
    }
    return period;
  }

  static boolean isCompared(String clause) {
    return COMPARED.matcher(clause).find();
  }

  /** What a figure of this period is; blank for none that is told. */
  String property(String ofThisYear) {
    return switch (this) {
      case THIS -> ofThisYear;
      case BEFORE -> ofThisYear.equals("target") ? "" : "previous";
      case LATER -> "";
    };
  }
}
