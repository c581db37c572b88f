package io.github.recount.corpus.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void whatSteersATerminalIsShownAsAnEscape() {
    assertThat(Terminal.safe("报告 a\u001b]0;x\u0007\r\n\u202e\u200b\u009b\ud800é"))
        .isEqualTo("报告 a\\u001b]0;x\\u0007\\u000d\\u000a\\u202e\\u200b\\u009b\\ud800é");
  }

  @Test
  void anEscapeBeyondTheBasicPlaneIsThatOfJson() {
    assertThat(Terminal.safe("a\udb40\udc01b")).isEqualTo("a\\udb40\\udc01b");
  }

  @Test
  void measuresInColumns() {
    assertThat(Terminal.width("abc")).isEqualTo(3);
    assertThat(Terminal.width("绩效，（a）𠀀")).isEqualTo(4 + 2 + 4 + 1 + 2);
    assertThat(Terminal.width("e\u0301")).isEqualTo(1);
  }

  @Test
  void aLongPathLosesFoldersAndKeepsItsFile() {
    assertThat(Terminal.shortened("2022/report.docx", 20)).isEqualTo("2022/report.docx");
    assertThat(Terminal.shortened("archive/2022/county/report.docx", 24))
        .isEqualTo("archi…county/report.docx");
    assertThat(Terminal.shortened("市级部门/2022/教育局/自评表.docx", 24)).isEqualTo("市级…/教育局/自评表.docx");
    assertThat(Terminal.shortened("a/a-name-that-is-longer-than-that.docx", 10))
        .isEqualTo("…/a-name-that-is-longer-than-that.docx");
  }
}
