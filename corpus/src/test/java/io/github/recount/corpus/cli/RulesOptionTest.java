package io.github.recount.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code --rules FILE}: the user's own scoring rules reach the workers. */
class RulesOptionTest {
  private static final String REPORT = "reports/department-and-projects/report.docx";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @AfterEach
  void shippedRulesAgain(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "x");
    recount("check", file.toString());
  }

  @Test
  void profilesOfAFileTakeThePlaceOfTheShippedOnes(@TempDir Path folder) throws IOException {
    String strict = "\tratio\tfull-or-nothing\tratio\t80-100 60-80 0-60\t10\n";
    Path rules =
        Files.writeString(
            folder.resolve("ours.tsv"),
            "national"
                + strict
                + "hubei"
                + strict
                + "jiangxi"
                + strict
                + "linear-reverse"
                + strict);

    assertThat(recount("check", REPORT, "--json", "--rules", rules.toString())).isZero();

    assertThat(out.toString()).contains("by the rule reverse-full-or-nothing");
  }

  @Test
  void resultsOfOtherRulesAreNotTakenForThese(@TempDir Path folder) throws IOException {
    Path rules = Files.writeString(folder.resolve("ours.tsv"), "reverse\tlinear\t超出的按比例扣分\n");
    String target = folder.resolve("out").toString();

    recount("extract", REPORT, "-o", target, "--rules", rules.toString());
    String first = Files.readString(Path.of(target, "documents", "report.docx.json"));
    recount("extract", REPORT, "-o", target, "--resume");
    String second = Files.readString(Path.of(target, "documents", "report.docx.json"));

    assertThat(first).contains(" --rules ");
    assertThat(second).doesNotContain(" --rules ").contains("\"program\"");
  }

  @Test
  void aWrongLineIsNamedAndNothingIsRead(@TempDir Path folder) throws IOException {
    Path rules = Files.writeString(folder.resolve("ours.tsv"), "# ours\ncounty\tratio\n");

    assertThat(recount("check", REPORT, "--rules", rules.toString())).isEqualTo(2);

    assertThat(err.toString()).contains("--rules: ours.tsv, line 2: a profile has a name");
    assertThat(out.toString()).isEmpty();
    assertThat(recount("check", REPORT, "--rules", folder.resolve("none").toString())).isEqualTo(2);
    assertThat(err.toString()).contains("cannot be read");
  }

  private int recount(String... args) {
    return Recount.run(args, new PrintWriter(out), new PrintWriter(err));
  }
}
