package io.github.recount.extractor.narrative;

import io.github.recount.extractor.grid.Prose;
import io.github.recount.extractor.grid.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Divides prose into the parts that speak of one project each, and what stands between them. */
final class ProjectParts {
  private static final String NUMBER = "^(?:[(]?[0-9一二三四五六七八九十]{1,3}[)、.．]{1,2})?";

  /** A line that names the project whose chapters follow: {@code 2.项目名称：河道管护}. */
  private static final Pattern NAMED =
      Pattern.compile(NUMBER + "项目(?:支出)?名称:?(?<name>[^。;]{2,60})$");

  /**
   * The summary of one project, as the published final accounts of public bodies have it: {@code
   * 河道管护项目绩效自评综述：根据年初设定的绩效目标，项目绩效自评得分为95分。}
   */
  private static final Pattern SUMMED_UP =
      Pattern.compile(
          NUMBER + "[“\"]?(?<name>[^。;:,]{2,40}?)[”\"]?(?:项目)?(?:支出)?(?:绩效)?自评综述(?:[:。].*)?$");

  /** The same without a heading of its own. */
  private static final Pattern SCORED =
      Pattern.compile(
          NUMBER + "根据(?:年初)?设定的(?:绩效)?目标,[“\"]?(?<name>[^。;:,]{2,40}?)[”\"]?(?:项目)?(?:绩效)?自评得分.*");

  private static final List<Pattern> SUMMARIES = List.of(SUMMED_UP, SCORED);

  /** Words that speak of many projects or of the body as a whole, and name none. */
  private static final Pattern NO_NAME =
      Pattern.compile("(?:本|各|该|上述|以上)?(?:项目|单位|部门)?|.*(?:部门|单位|决算中?|整体|年度?|[0-9一二三四五六七八九十两]个)");

  private static final Pattern CHAPTER = Pattern.compile("^[一二三四五六七八九十]{1,3}、.*");
  private static final Pattern SECTION =
      Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]).*");

  /**
   * The paragraphs that speak of one project, or of the report as a whole.
   *
   * @param project as printed, null where the paragraphs speak of none
   */
  record Part(@Nullable String project, List<Prose> paragraphs) {}

  private final List<Part> parts = new ArrayList<>();
  private Part part = new Part(null, new ArrayList<>());
  private Pattern end = CHAPTER;

  private ProjectParts() {}

  static List<Part> of(List<Prose> prose) {
    ProjectParts reader = new ProjectParts();
    prose.forEach(reader::take);
    reader.parts.add(reader.part);
    return reader.parts;
  }

  private void take(Prose line) {
    String text = Wording.halfWidth(Wording.bare(line.text()));
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      begin(printed(line.text(), named.group("name")), CHAPTER);
    } else {
      Optional<String> summedUp = isNamed() ? Optional.empty() : summedUp(line.text(), text);
      if (summedUp.isPresent()) {
        begin(summedUp.get(), SECTION);
      } else if (part.project() != null && end.matcher(text).matches()) {
        begin(null, CHAPTER);
      }
    }
    part.paragraphs().add(line);
  }

  /** Whether chapters of one project are being read: what sums it up is part of them. */
  private boolean isNamed() {
    return part.project() != null && end.equals(CHAPTER);
  }

  private static Optional<String> summedUp(String line, String text) {
    String bare = Wording.bare(line);
    return SUMMARIES.stream()
        .map(summary -> summary.matcher(text))
        .filter(Matcher::matches)
        .filter(m -> !NO_NAME.matcher(m.group("name")).matches())
        .findFirst()
        .map(
            m ->
                bare.length() == text.length()
                    ? bare.substring(m.start("name"), m.end("name"))
                    : m.group("name"));
  }

  private void begin(@Nullable String project, Pattern endedBy) {
    parts.add(part);
    part = new Part(project, new ArrayList<>());
    end = endedBy;
  }

  /** The name as printed behind its label, with its blanks and wide characters. */
  private static String printed(String text, String name) {
    String behind =
        Wording.clean(text.replaceFirst("^.*?项\\s*目\\s*(?:支出)?\\s*名\\s*称\\s*[:：]?\\s*", ""));
    return behind.isEmpty() ? name : behind;
  }
}
