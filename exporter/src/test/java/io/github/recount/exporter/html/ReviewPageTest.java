package io.github.recount.exporter.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.exporter.Documents;
import io.github.recount.exporter.table.FiledDocument;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the page as a browser shows it. */
class ReviewPageTest {
  private static final List<FiledDocument> ARCHIVE =
      List.of(
          new FiledDocument(Documents.failed("c.doc"), null),
          new FiledDocument(Documents.full("2022/a.pdf"), null),
          new FiledDocument(Documents.hostile("b.txt", "接待人数"), null),
          new FiledDocument(Documents.full("copy of a.pdf"), "2022/a.pdf"));

  private static Browser browser;

  @BeforeAll
  static void startBrowser(@TempDir Path shared) throws IOException, InterruptedException {
    browser = Browser.start(shared);
  }

  @AfterAll
  static void stopBrowser() throws IOException, InterruptedException {
    if (browser != null) {
      browser.stop();
    }
  }

  @Test
  void showsTheWorstReportFirstWithDeclaredBesideRecomputed(@TempDir Path folder) throws Exception {
    open(folder, ARCHIVE, "lang=en");
    assertThat(text(".scores")).containsSubsequence("97", "96", "+1", "94.1", "优");
    assertThat(text(".found li:first-child"))
        .containsSubsequence("Error", "Total does not add up", "97", "96", "(+1)");
    assertThat(text("#list .item:first-child")).containsSubsequence("某某项目", "97", "96", "+1");
    assertThat(text("#indicators-1")).containsSubsequence("职称评定数", "≥100人", "有效促进");
    assertThat(text("#indicators-1")).contains("page 5 · table 2 · row 14");
    assertThat(text("#budget-1")).containsSubsequence("年度资金总额", "1,200.50", "98%", "9.8");
    assertThat(text("#goals-1")).containsSubsequence("完成评定", "已完成");
    assertThat(text("#claims-1")).containsSubsequence("97", "分", "自评得分为97分", "line 7");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void speaksChinese(@TempDir Path folder) throws Exception {
    open(folder, ARCHIVE, "lang=en");
    browser.press("l");
    assertThat(browser.evaluate("document.documentElement.lang")).isEqualTo("zh-CN");
    assertThat(text("#detail"))
        .contains("填报总分", "总分不等于各项得分之和", "第 5 页 · 表 2 · 第 14 行")
        .doesNotContain("Declared", "Target", "undefined");
  }

  @Test
  void filtersBySeverityCodeAndText(@TempDir Path folder) throws Exception {
    open(folder, ARCHIVE, "lang=en");
    assertThat(text("#shown")).isEqualTo("5 shown");
    browser.evaluate("document.querySelector('.kind.unread').click()");
    assertThat(text("#list")).contains("c.doc", "NOT_FOUND").doesNotContain("某某项目");
    open(folder, ARCHIVE, "lang=en&view=findings&code=SCORE_RULE");
    assertThat(text("#shown")).isEqualTo("2 of 4 shown");
    open(folder, ARCHIVE, "lang=en&text=" + encoded("接待人数"));
    assertThat(text("#shown")).as("a word of an indicator").isEqualTo("1 of 5 shown");
    open(folder, ARCHIVE, "lang=en&text=nowhere");
    assertThat(text("#list")).contains("Nothing matches");
  }

  @Test
  void isUsedWithKeys(@TempDir Path folder) throws Exception {
    open(folder, ARCHIVE, "lang=en");
    String first = browser.evaluate("state.open.key");
    browser.press("j");
    assertThat(browser.evaluate("state.open.key")).isNotEqualTo(first);
    browser.press("k");
    assertThat(browser.evaluate("state.open.key")).isEqualTo(first);
    browser.press("n");
    browser.press("n");
    assertThat(browser.evaluate("document.querySelector('.found .lit').id")).isEqualTo("finding-1");
    assertThat(browser.evaluate("document.querySelector('tr.lit').id")).isEqualTo("indicators-1");
    browser.press("/");
    browser.press("9");
    assertThat(browser.evaluate("document.activeElement.value")).isEqualTo("9");
    browser.press("Escape");
    assertThat(browser.evaluate("document.activeElement.id")).isEqualTo("list");
    browser.press("v");
    assertThat(browser.evaluate("state.view")).isEqualTo("findings");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>window.got=1</script>",
        "</script><script>window.got=1</script>",
        "<!--<script>",
        "<img src=x onerror=window.got=1>",
        "\"onload=window.got=1 x=\"",
        "'><svg onload=window.got=1>",
        "a\u2028b\u2029c\u0000d\u202ee\ud800f",
        "${window.got=1}{{data}}&lt;b&gt;\\u003c"
      })
  void whatAReportSaysStaysText(String text, @TempDir Path folder) throws Exception {
    List<FiledDocument> hostile =
        List.of(
            new FiledDocument(Documents.hostile(text, text), null),
            new FiledDocument(Documents.full("a.pdf"), null));
    open(folder, hostile, "lang=en&open=" + encoded("aaaaaaaaaaaa-1@" + text));
    String shown =
        text.codePoints()
            .mapToObj(
                c ->
                    c == 0 || c == 0x2028 || c == 0x2029 || c == 0x202e || c == 0xd800
                        ? String.format("\\u%04x", c)
                        : Character.toString(c))
            .reduce("", String::concat);
    assertThat(text("#indicators-1 th")).contains(shown);
    assertThat(browser.evaluate("window.got === undefined")).isEqualTo("true");
    assertThat(
            browser.evaluate(
                "document.querySelectorAll('#main img, #main svg, #main script').length"))
        .isEqualTo("0");
    assertThat(text("#shown")).isEqualTo("3 shown");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void holdsTenThousandDocuments(@TempDir Path folder) throws Exception {
    List<FiledDocument> many =
        IntStream.range(0, 10_000)
            .mapToObj(i -> new FiledDocument(Documents.hostile("file" + i, "指标" + i), null))
            .toList();
    open(folder, many, "lang=en");
    assertThat(text("#shown")).isEqualTo("10000 shown");
    assertThat(Integer.parseInt(browser.evaluate("document.querySelectorAll('.item').length")))
        .isBetween(5, 60);
    browser.press("End");
    assertThat(text("#list .item[aria-selected=true]")).contains("file9999");
    assertThat(browser.evaluate("(state.text = '指标9998', drawList(), items.length)"))
        .isEqualTo("1");
  }

  @Test
  void onANarrowScreenOneThingIsShownAtATime(@TempDir Path folder) throws Exception {
    browser.resize(390, 800);
    try {
      open(folder, ARCHIVE, "lang=en");
      assertThat(isShown("#side")).isTrue();
      assertThat(isShown("#detail")).isFalse();
      browser.evaluate("document.querySelector('.item').click()");
      assertThat(isShown("#side")).isFalse();
      assertThat(isShown("#detail")).isTrue();
      assertThat(browser.evaluate("document.documentElement.scrollWidth")).isEqualTo("390");
      browser.evaluate("document.querySelector('.back').click()");
      assertThat(isShown("#side")).isTrue();
    } finally {
      browser.resize(1400, 900);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyTextStandsOutFromItsGround(String colours, @TempDir Path folder) throws Exception {
    browser.prefer(colours);
    open(folder, ARCHIVE, "lang=en");
    // The relative luminance and contrast of WCAG 2, of every element that has a text of its own.
    String worst =
        browser.evaluate(
            """
            (() => {
              const channel = v => v <= .03928 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4;
              const parse = c => c.match(/[\\d.]+/g).map(Number);
              const light = c => c.slice(0, 3).map(v => channel(v / 255))
                  .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
              const ground = e => {
                for (let up = e; up; up = up.parentElement) {
                  const c = parse(getComputedStyle(up).backgroundColor);
                  if (c.length < 4 || c[3] > 0) return light(c);
                }
                return 1;
              };
              let worst = 99;
              for (const e of document.querySelectorAll('body *')) {
                const own = [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim());
                if (!own || e.disabled || e.closest('script, noscript, style, dialog, [disabled]')) continue;
                const a = light(parse(getComputedStyle(e).color)), b = ground(e);
                worst = Math.min(worst, (Math.max(a, b) + .05) / (Math.min(a, b) + .05));
              }
              return worst;
            })()
            """);
    assertThat(Double.parseDouble(worst)).isBetween(4.5, 21.0);
  }

  private static boolean isShown(String selector) throws Exception {
    return browser
        .evaluate("document.querySelector('" + selector + "').offsetWidth > 0")
        .equals("true");
  }

  private static String text(String selector) throws Exception {
    return browser.evaluate("document.querySelector('" + selector + "').innerText");
  }

  private static void open(Path folder, List<FiledDocument> archive, String fragment)
      throws Exception {
    new HtmlExporter().export(archive, folder);
    browser.open(folder.resolve("review.html"), fragment);
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }
}
