package io.github.recount.extractor.format.word;

import static io.github.recount.extractor.format.word.DocxFile.cell;
import static io.github.recount.extractor.format.word.DocxFile.control;
import static io.github.recount.extractor.format.word.DocxFile.grid;
import static io.github.recount.extractor.format.word.DocxFile.run;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.Block;
import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.GridText;
import io.github.recount.extractor.format.OfficeFiles;
import io.github.recount.extractor.format.Paragraph;
import io.github.recount.extractor.format.Table;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxTextTest {
  private final Path folder;

  DocxTextTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void leavesOutWhatWasDeletedAndKeepsWhatWasInserted() throws Exception {
    String body =
        "<w:p>"
            + run("得分")
            + "<w:del><w:r><w:delText>97</w:delText></w:r></w:del>"
            + "<w:ins>"
            + run("96")
            + "</w:ins><w:moveFrom>"
            + run("旧")
            + "</w:moveFrom>"
            + "<w:moveTo>"
            + run("分")
            + "</w:moveTo></w:p>"
            + "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>"
            + run("前半")
            + "</w:p>"
            + "<w:p>"
            + run("后半")
            + "</w:p>";
    assertThat(read(body)).isEqualTo("¶ 得分96分\n¶ 前半后半\n");
  }

  @Test
  void leavesOutHiddenTextInstructionsAndSoftHyphens() throws Exception {
    String body =
        "<w:p>"
            + run("共")
            + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>密</w:t></w:r>"
            + "<w:r><w:rPr><w:vanish w:val='0'/></w:rPr><w:t>有</w:t></w:r>"
            + "<w:r><w:rPr><w:rStyle w:val='h'/></w:rPr><w:t>隐</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType='begin'/></w:r>"
            + "<w:r><w:instrText>NUMPAGES</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType='separate'/></w:r>"
            + run("3")
            + "<w:r><w:fldChar w:fldCharType='end'/></w:r><w:r><w:t>页</w:t><w:softHyphen/>"
            + "<w:noBreakHyphen/><w:tab/><w:t>上</w:t><w:br/><w:t>下</w:t></w:r></w:p>";
    String styles = "<w:style w:styleId='h'><w:rPr><w:vanish/></w:rPr></w:style>";
    assertThat(read(DocxFile.of(body).with("styles", styles))).isEqualTo("¶ 共有3页-⇥上⏎下\n");
  }

  @Test
  void anUnfinishedFieldSwallowsItsParagraphOnly() throws Exception {
    String body =
        "<w:p><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
            + run("PAGE")
            + "</w:p><w:p>"
            + run("正文")
            + "</w:p>";
    assertThat(read(body)).isEqualTo("¶ 正文\n");
  }

  @Test
  void showsCheckBoxesOfEveryKind() throws Exception {
    String control =
        "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='%s'/></w14:checkbox></w:sdtPr>"
            + "<w:sdtContent>"
            + run("☒")
            + "</w:sdtContent></w:sdt>";
    String field =
        "<w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:checkBox><w:default w:val='0'/>%s"
            + "</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText>FORMCHECKBOX"
            + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
    String symbol = "<w:r><w:sym w:font='Wingdings' w:char='%s'/></w:r>";
    String body =
        "<w:p>"
            + control.formatted("1")
            + run("是")
            + control.formatted("0")
            + run("否")
            + field.formatted("<w:checked/>")
            + run("经常性")
            + field.formatted("")
            + run("一次性")
            + symbol.formatted("F0FE")
            + symbol.formatted("F0A8")
            + "<w:r><w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr><w:t>\uF0B3</w:t></w:r>"
            + run("95%")
            + "</w:p>";
    assertThat(read(body)).isEqualTo("¶ ☑是□否☑经常性□一次性☑□≥95%\n");
  }

  @Test
  void numbersListsTheWayTheyAreShown() throws Exception {
    String levels =
        level(0, "chineseCounting", "%1、")
            + level(1, "chineseCounting", "（%2）")
            + level(2, "decimal", "%3.")
            + level(3, "decimalEnclosedCircle", "%4")
            + level(4, "bullet", "\uF06C");
    String numbering =
        "<w:abstractNum w:abstractNumId='7'>"
            + levels
            + "</w:abstractNum>"
            + "<w:num w:numId='1'><w:abstractNumId w:val='7'/></w:num>"
            + "<w:num w:numId='2'><w:abstractNumId w:val='7'/><w:lvlOverride w:ilvl='0'>"
            + "<w:startOverride w:val='11'/></w:lvlOverride></w:num>";
    String styles =
        "<w:style w:styleId='a'><w:pPr><w:numPr><w:ilvl w:val='1'/><w:numId w:val='1'/></w:numPr>"
            + "</w:pPr></w:style><w:style w:styleId='b'><w:basedOn w:val='a'/></w:style>";
    String body =
        item(1, 0)
            + item(1, 1)
            + item(1, 2)
            + item(1, 2)
            + item(1, 3)
            + item(1, 4)
            + item(1, 0)
            + "<w:p><w:pPr><w:pStyle w:val='b'/></w:pPr>"
            + run("式")
            + "</w:p>"
            + item(1, 1)
            + item(2, 0)
            + item(0, 0);
    DocxFile file = DocxFile.of(body).with("numbering", numbering).with("styles", styles);
    assertThat(read(file))
        .isEqualTo(
            """
            ¶ 一、项
            ¶ （一）项
            ¶ 1.项
            ¶ 2.项
            ¶ ①项
            ¶ 项
            ¶ 二、项
            ¶ （一）式
            ¶ （二）项
            ¶ 十一、项
            ¶ 项
            """);
  }

  @Test
  void readsTextBoxesOnceAndContentControlsAroundAnything() throws Exception {
    String box =
        "<w:p>"
            + run("外")
            + "<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
            + "<wps:txbx><w:txbxContent><w:p>"
            + run("框")
            + "</w:p></w:txbxContent></wps:txbx>"
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p>"
            + run("框")
            + "</w:p></w:txbxContent></v:textbox></w:pict></mc:Fallback>"
            + "</mc:AlternateContent></w:r></w:p>";
    String body =
        box
            + control("<w:p>" + control(run("控件")) + "</w:p>")
            + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>"
            + run("单击此处输入")
            + "</w:p></w:sdtContent></w:sdt><w:tbl>"
            + grid(2)
            + control("<w:tr>" + control(cell("", "甲")) + cell("", "乙") + "</w:tr>")
            + "</w:tbl>";
    assertThat(read(body)).isEqualTo("¶ 外\n¶ 框\n¶ 控件\ntable 1x2\n1.1 | 甲\n1.2 | 乙\n");
  }

  @Test
  void givesPlacesAndThePagesNotedAtTheLastLayout() throws Exception {
    String turn = "<w:r><w:lastRenderedPageBreak/></w:r>";
    String turned = "<w:tc><w:p>" + turn + run("丙") + "</w:p></w:tc>";
    String body =
        "<w:p>"
            + run("一")
            + "</w:p><w:p/><w:tbl>"
            + grid(2)
            + "<w:tr>"
            + cell("", "甲")
            + cell("", "乙")
            + "</w:tr><w:tr>"
            + turned
            + cell("", "丁")
            + "</w:tr></w:tbl><w:p>"
            + run("二")
            + "</w:p>";
    Document document = OfficeFiles.read(DocxFile.of(body).write(folder));
    assertThat(document.pages()).isEqualTo(2);
    Table table = (Table) document.blocks().get(1);
    assertThat(table.cells()).extracting(c -> c.location().page()).containsExactly(1, 1, 2, 2);
    assertThat(table.cells()).extracting(c -> c.location().row()).containsExactly(1, 1, 2, 2);
    assertThat(table.cells()).extracting(c -> c.location().column()).containsExactly(1, 2, 1, 2);
    assertThat(table.location().table()).isEqualTo(1);
    Block last = document.blocks().get(2);
    assertThat(((Paragraph) last).location().line()).isEqualTo(3);
    assertThat(((Paragraph) last).location().page()).isEqualTo(2);
  }

  @Test
  void addsFootnotesBelow() throws Exception {
    String notes =
        "<w:footnote w:type='separator'><w:p>"
            + run("线")
            + "</w:p></w:footnote>"
            + "<w:footnote><w:p>"
            + run("注")
            + "</w:p></w:footnote>";
    assertThat(read(DocxFile.of("<w:p>" + run("文") + "</w:p>").with("footnotes", notes)))
        .isEqualTo("¶ 文\n¶ 注\n");
  }

  private String read(String body) throws Exception {
    return read(DocxFile.of(body));
  }

  private String read(DocxFile file) throws Exception {
    return GridText.of(OfficeFiles.read(file.write(folder)));
  }

  private static String level(int level, String format, String text) {
    return "<w:lvl w:ilvl='%d'><w:start w:val='1'/><w:numFmt w:val='%s'/><w:lvlText w:val='%s'/></w:lvl>"
        .formatted(level, format, text);
  }

  private static String item(int list, int level) {
    return "<w:p><w:pPr><w:numPr><w:ilvl w:val='%d'/><w:numId w:val='%d'/></w:numPr></w:pPr>%s</w:p>"
        .formatted(level, list, run("项"));
  }
}
