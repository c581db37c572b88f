package io.github.recount.extractor.format.word;

import static io.github.recount.extractor.format.word.DocxFile.cell;
import static io.github.recount.extractor.format.word.DocxFile.grid;
import static io.github.recount.extractor.format.word.DocxFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.GridText;
import io.github.recount.extractor.format.OfficeFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of Word documents: which cells there are, and where they stand. */
class DocxTablesTest {
  private final Path folder;

  DocxTablesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void leavesOutDeletedRowsOfATable() throws Exception {
    String body =
        "<w:tbl>"
            + grid(2)
            + "<w:tr>"
            + cell("", "甲")
            + cell("", "乙")
            + "</w:tr>"
            + "<w:tr><w:trPr><w:del/></w:trPr>"
            + cell("", "删")
            + cell("", "去")
            + "</w:tr>"
            + "<w:tr>"
            + cell("", "丙")
            + cell("", "丁")
            + "</w:tr></w:tbl>";
    assertThat(read(body)).isEqualTo("table 2x2\n1.1 | 甲\n1.2 | 乙\n2.1 | 丙\n2.2 | 丁\n");
  }

  @Test
  void placesCellsOfUnevenRowsInOneGrid() throws Exception {
    String body =
        "<w:tbl>"
            + grid(4)
            + "<w:tr>"
            + cell("<w:vMerge w:val='restart'/>", "甲")
            + cell("<w:gridSpan w:val='3'/>", "乙")
            + "</w:tr><w:tr>"
            + cell("<w:vMerge/>", "藏")
            + cell("", "丙")
            + cell("<w:hMerge w:val='restart'/>", "丁")
            + cell("<w:hMerge/>", "")
            + "</w:tr>"
            + "<w:tr><w:trPr><w:gridBefore w:val='2'/></w:trPr>"
            + cell("", "戊")
            + cell("", "己")
            + "</w:tr></w:tbl>";
    assertThat(read(body))
        .isEqualTo("table 3x4\n1.1 2x1 | 甲\n1.2 1x3 | 乙\n2.2 | 丙\n2.3 1x2 | 丁\n3.3 | 戊\n3.4 | 己\n");
  }

  @Test
  void edgesHalfAMillimetreApartAreOneAndUnusedOnesNone() throws Exception {
    String widths =
        "<w:tblGrid><w:gridCol w:w='900'/><w:gridCol w:w='900'/><w:gridCol w:w='20'/>"
            + "<w:gridCol w:w='900'/></w:tblGrid>";
    String body =
        "<w:tbl>"
            + widths
            + "<w:tr>"
            + cell("<w:gridSpan w:val='2'/>", "甲")
            + cell("<w:gridSpan w:val='2'/>", "乙")
            + "</w:tr><w:tr>"
            + cell("<w:gridSpan w:val='3'/>", "丙")
            + cell("", "丁")
            + "</w:tr></w:tbl>";
    assertThat(read(body)).isEqualTo("table 2x2\n1.1 | 甲\n1.2 | 乙\n2.1 | 丙\n2.2 | 丁\n");
  }

  @Test
  void dissolvesLayoutTablesAndKeepsOtherInnerTablesApart() throws Exception {
    String inner =
        "<w:tbl>"
            + grid(2)
            + "<w:tr>"
            + cell("", "a")
            + cell("", "b")
            + "</w:tr><w:tr>"
            + cell("", "c")
            + cell("", "d")
            + "</w:tr></w:tbl>";
    String row = "<w:tbl>" + grid(2) + "<w:tr>" + cell("", "e") + cell("", "f") + "</w:tr></w:tbl>";
    String body =
        "<w:tbl>"
            + grid(1)
            + "<w:tr><w:tc><w:p>"
            + run("题")
            + "</w:p>"
            + inner
            + "<w:p/></w:tc></w:tr>"
            + "</w:tbl><w:tbl>"
            + grid(2)
            + "<w:tr>"
            + cell("", "甲")
            + "<w:tc>"
            + inner
            + "</w:tc></w:tr><w:tr>"
            + cell("", "乙")
            + "<w:tc>"
            + row
            + "</w:tc></w:tr></w:tbl>";
    assertThat(read(body))
        .isEqualTo(
            """
            ¶ 题
            table 2x2
            1.1 | a
            1.2 | b
            2.1 | c
            2.2 | d
            table 2x2
            1.1 | 甲
            1.2 |
            2.1 | 乙
            2.2 | e⏎f
            table 2x2
            1.1 | a
            1.2 | b
            2.1 | c
            2.2 | d
            """);
  }

  private String read(String body) throws Exception {
    return read(DocxFile.of(body));
  }

  private String read(DocxFile file) throws Exception {
    return GridText.of(OfficeFiles.read(file.write(folder)));
  }
}
