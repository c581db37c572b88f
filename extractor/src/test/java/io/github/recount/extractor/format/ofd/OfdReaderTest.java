package io.github.recount.extractor.format.ofd;

import static io.github.recount.extractor.format.ofd.OfdFile.content;
import static io.github.recount.extractor.format.ofd.OfdFile.line;
import static io.github.recount.extractor.format.ofd.OfdFile.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.recount.extractor.format.Document;
import io.github.recount.extractor.format.GridText;
import io.github.recount.extractor.format.Table;
import io.github.recount.extractor.source.ReadFailure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfdReaderTest {
  /** Two rows of two cells, the upper ones merged. */
  private static final String FRAME =
      line(20, 50, 100, 50)
          + line(20, 60, 100, 60)
          + line(20, 70, 100, 70)
          + line(20, 50, 20, 70)
          + line(60, 60, 60, 70)
          + line(100, 50, 100, 70);

  private final Path folder;

  OfdReaderTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private String read(OfdFile file) throws Exception {
    return GridText.of(file.read(folder));
  }

  private String readPage(String objects) throws Exception {
    return read(new OfdFile().page(objects));
  }

  private ReadFailure.Code refusal(OfdFile file) {
    return catchThrowableOfType(ReadFailure.class, () -> file.read(folder)).code();
  }

  @Test
  void ruledCellsAndTheirPlaces() throws Exception {
    Document document =
        new OfdFile()
            .page(
                text(20, 40, "自评表")
                    + FRAME
                    + text(30, 56, "指标")
                    + text(22, 66, "培训场次")
                    + text(62, 66, "12"))
            .read(folder);
    assertThat(GridText.of(document))
        .isEqualTo(
            """
            ¶ 自评表
            table 2x2
            1.1 1x2 | 指标
            2.1 | 培训场次
            2.2 | 12
            """);
    assertThat(document.pages()).isEqualTo(1);
    // 20, 50, 100 and 70 mm.
    assertThat(((Table) document.blocks().get(1)).location().box())
        .isEqualTo(List.of(56.7, 141.7, 283.5, 198.4));
  }

  @Test
  void linesDrawnAsThinBarsAndRectangles() throws Exception {
    String bars =
        """
        <ofd:PathObject ID="4" Boundary="0 0 210 297" Stroke="false" Fill="true">\
        <ofd:AbbreviatedData>M 20 60 L 100 60 L 100 60.2 L 20 60.2 C</ofd:AbbreviatedData>\
        </ofd:PathObject>
        <ofd:PathObject ID="5" CTM="1 0 0 -1 0 297" Boundary="0 0 210 297">\
        <ofd:AbbreviatedData>M 20 247 L 100 247 L 100 227 L 20 227 L 20 247 C</ofd:AbbreviatedData>\
        </ofd:PathObject>""";
    assertThat(readPage(bars + text(22, 56, "上") + text(22, 66, "下")))
        .isEqualTo("table 2x1\n1.1 | 上\n2.1 | 下\n");
  }

  @Test
  void templatesLieUnderAndOverThePage() throws Exception {
    OfdFile file =
        new OfdFile()
            .document(
                "<ofd:Page ID=\"1\" BaseLoc=\"../Doc_0/P/c.XML\"/>",
                "<ofd:TemplatePage ID=\"7\" BaseLoc=\"/Doc_0/T/frame.xml\"/>"
                    + "<ofd:TemplatePage ID=\"8\" BaseLoc=\"T/mark.xml\"/>")
            .with("Doc_0/T/frame.xml", content("", FRAME))
            .with("Doc_0/T/mark.xml", content("", text(70, 66, "章")))
            .with(
                "Doc_0/P/C.xml",
                content(
                    "<ofd:Template TemplateID=\"8\" ZOrder=\"Foreground\"/>"
                        + "<ofd:Template TemplateID=\"7\"/><ofd:Template TemplateID=\"99\"/>",
                    text(22, 56, "表")));
    assertThat(read(file)).isEqualTo("table 2x2\n1.1 1x2 | 表\n2.1 |\n2.2 | 章\n");
  }

  @Test
  void blocksAndDrawingsAreDrawnWhereTheyStand() throws Exception {
    String objects =
        "<ofd:PageBlock ID=\"5\">"
            + text(20, 20, "块中之文")
            + "</ofd:PageBlock><ofd:CompositeObject ID=\"6\" ResourceID=\"40\" "
            + "Boundary=\"20 30 50 50\" CTM=\"2 0 0 2 0 0\"/>"
            + "<ofd:CompositeObject ID=\"7\" ResourceID=\"41\" Boundary=\"0 0 50 50\"/>";
    OfdFile file =
        new OfdFile()
            .document(
                "<ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>",
                "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes>"
                    + "<ofd:DocumentRes>Missing.xml</ofd:DocumentRes>")
            .with(
                "Doc_0/PublicRes.xml",
                "<Res xmlns:ofd=\"http://www.ofdspec.org/2016\"><CompositeGraphicUnits><CompositeGraphicUnit ID=\"40\"><Content>"
                    + text(0, 20, "图中之文")
                    + "</Content></CompositeGraphicUnit><CompositeGraphicUnit ID=\"41\"><Content>"
                    // A drawing that draws itself.
                    + "<CompositeObject ResourceID=\"41\" Boundary=\"0 0 5 5\"/>"
                    + "</Content></CompositeGraphicUnit></CompositeGraphicUnits></Res>")
            .page(objects);
    assertThat(read(file)).isEqualTo("¶ 块中之文\n¶ 图中之文\n");
  }

  @Test
  void stepsBetweenCharacters() throws Exception {
    String some =
        """
        <ofd:TextObject ID="9" Boundary="20 20 100 6" Size="4"><ofd:TextCode X="0" Y="4" \
        DeltaX="4 g 2 2 4">得95分，</ofd:TextCode><ofd:TextCode X="16">优</ofd:TextCode>\
        </ofd:TextObject>
        <ofd:TextObject ID="9" Boundary="20 40 100 6" Size="4"><ofd:TextCode X="0" Y="4">没有步长 9.5\
        </ofd:TextCode></ofd:TextObject>
        <ofd:TextObject ID="9" Boundary="20 60 100 6" Size="4"><ofd:TextCode X="0" Y="4" \
        DeltaX="g 99999999999 4 g x">坏步长</ofd:TextCode></ofd:TextObject>
        <ofd:TextObject ID="9" Boundary="20 80 100 6" Size="oops"><ofd:TextCode X="0" Y="4">无字号\
        </ofd:TextCode></ofd:TextObject>""";
    assertThat(readPage(some)).isEqualTo("¶ 得95分，优\n¶ 没有步长 9.5\n¶ 坏步长\n");
  }

  @Test
  void textThatReadsDownAndTextTurned() throws Exception {
    String down =
        """
        <ofd:TextObject ID="9" Boundary="20 40 6 100" Size="4" ReadDirection="90">\
        <ofd:TextCode X="0" Y="4" DeltaY="g 3 4">产出指标</ofd:TextCode></ofd:TextObject>""";
    String turned =
        """
        <ofd:TextObject ID="9" Boundary="150 40 6 100" CTM="0 1 -1 0 0 0" Size="4">\
        <ofd:TextCode X="0" Y="0" DeltaX="g 3 4">侧面文字</ofd:TextCode></ofd:TextObject>""";
    assertThat(readPage(text(20, 20, "正常的一行很长的文字") + down + turned))
        .isEqualTo("¶ 正常的一行很长的文字\n¶ 侧面文字\n¶ 产出指标\n");
  }

  @Test
  void whatIsNotVisibleIsNotRead() throws Exception {
    String hidden = text(20, 30, "看不见的").replace("ID=\"9\"", "ID=\"9\" Visible=\"false\"");
    String outside = text(20, 400, "页外之文");
    assertThat(readPage(text(20, 20, "看得见的") + hidden + outside)).isEqualTo("¶ 看得见的\n");
  }

  @Test
  void aDamagedPageCostsItself() throws Exception {
    OfdFile file =
        new OfdFile()
            .document(
                "<ofd:Page ID=\"1\" BaseLoc=\"Pages/Page_0/Content.xml\"/>"
                    + "<ofd:Page ID=\"2\" BaseLoc=\"nowhere.xml\"/>",
                "")
            .page(text(20, 20, "第一页"));
    assertThat(read(file)).isEqualTo("! page 2: damaged and left out\n¶ 第一页\n");
  }

  @Test
  void filesThatCannotBeRead() {
    assertThat(refusal(new OfdFile().page(text(20, 20, "x")).with("Encryptions.xml", "<E/>")))
        .isEqualTo(ReadFailure.Code.ENCRYPTED);
    assertThat(refusal(new OfdFile().page("<unclosed>"))).isEqualTo(ReadFailure.Code.DAMAGED);
    assertThat(refusal(new OfdFile().document("", ""))).isEqualTo(ReadFailure.Code.DAMAGED);
    assertThat(refusal(new OfdFile().with("OFD.xml", "<OFD/>")))
        .isEqualTo(ReadFailure.Code.DAMAGED);
    String scan = "<ofd:ImageObject ID=\"4\" Boundary=\"0 0 210 297\" ResourceID=\"5\"/>";
    assertThat(refusal(new OfdFile().page(scan))).isEqualTo(ReadFailure.Code.NO_TEXT);
    String shape =
        "<ofd:PathObject ID=\"4\" Boundary=\"20 20 4 4\" Fill=\"true\" Stroke=\"false\">"
            + "<ofd:AbbreviatedData>M 0 0 B 1 1 2 2 3 0 Q 2 2 0 0 C</ofd:AbbreviatedData>"
            + "</ofd:PathObject>";
    assertThat(refusal(new OfdFile().page(shape.repeat(60)))).isEqualTo(ReadFailure.Code.NO_TEXT);
    String heap = text(20, 20, "字".repeat(100_001)).replace("100000 4", "100000 0");
    assertThat(refusal(new OfdFile().page(heap))).isEqualTo(ReadFailure.Code.TOO_LARGE);
  }
}
