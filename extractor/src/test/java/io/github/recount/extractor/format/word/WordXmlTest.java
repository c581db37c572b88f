package io.github.recount.extractor.format.word;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.recount.extractor.format.GridText;
import io.github.recount.extractor.format.OfficeFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Word documents of which all parts are one XML file, and pages that a document wraps. */
class WordXmlTest {
  private static final String TABLE =
      "<table><tr><td rowspan=2>产出指标<td>修剪株数<td>≥80株</tr><tr><td>成活率<td>95%</tr></table>";

  private final Path folder;

  WordXmlTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void dialectOf2003() throws Exception {
    Path file = folder.resolve("report.doc");
    Files.writeString(
        file,
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <?mso-application progid="Word.Document"?>
        <w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"
            xmlns:wx="http://schemas.microsoft.com/office/word/2003/auxHint">
          <w:styles><w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>
          </w:styles>
          <w:body><wx:sect>
            <w:p><w:r><w:t>自评表</w:t></w:r><w:r><w:rPr><w:rStyle w:val="h"/></w:rPr><w:t>藏</w:t></w:r></w:p>
            <w:tbl><w:tblGrid><w:gridCol w:w="900"/><w:gridCol w:w="900"/><w:gridCol w:w="900"/></w:tblGrid>
              <w:tr><w:tc><w:tcPr><w:tcW w:w="900"/><w:vmerge w:val="restart"/></w:tcPr><w:p><w:r><w:t>产出指标</w:t></w:r></w:p></w:tc>
                <w:tc><w:tcPr><w:tcW w:w="1800"/><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>修剪株数</w:t></w:r></w:p></w:tc></w:tr>
              <w:tr><w:tc><w:tcPr><w:tcW w:w="900"/><w:vmerge/></w:tcPr><w:p/></w:tc>
                <w:tc><w:p><w:r><w:t>≥80株</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>86株</w:t></w:r></w:p></w:tc></w:tr>
            </w:tbl>
          </wx:sect></w:body>
        </w:wordDocument>
        """);
    assertThat(GridText.of(OfficeFiles.read(file)))
        .isEqualTo(
            """
            ¶ 自评表
            table 2x3
            1.1 2x1 | 产出指标
            1.2 1x2 | 修剪株数
            2.2 | ≥80株
            2.3 | 86株
            """);
  }

  /** The parts of a document that Word wrote, in one file, read as the document. */
  @Test
  void packageInOneFile() throws Exception {
    Path office = OfficeFiles.CASES.resolve("merged-form.docx");
    Path flat = folder.resolve("report.xml");
    Files.writeString(flat, flat(office));
    assertThat(GridText.of(OfficeFiles.read(flat)))
        .isEqualTo(GridText.of(OfficeFiles.read(office)));
  }

  private static String flat(Path docx) throws IOException {
    StringBuilder flat =
        new StringBuilder(
            "<?xml version='1.0' encoding='UTF-8'?><?mso-application progid='Word.Document'?>"
                + "<pkg:package xmlns:pkg='http://schemas.microsoft.com/office/2006/xmlPackage'>");
    try (ZipFile zip = new ZipFile(docx.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        String name = entry.getName();
        if (name.startsWith("word/") && name.endsWith(".xml") || name.endsWith(".rels")) {
          String xml = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          String type =
              name.endsWith(".rels")
                  ? "application/vnd.openxmlformats-package.relationships+xml"
                  : "application/vnd.openxmlformats-officedocument.wordprocessingml."
                      + name.substring(5, name.length() - 4)
                      + (name.endsWith("/document.xml") ? ".main+xml" : "+xml");
          flat.append("<pkg:part pkg:name='/" + name + "' pkg:contentType='" + type + "'>")
              .append("<pkg:xmlData>" + xml.replaceFirst("^<\\?xml.*?\\?>\\s*", ""))
              .append("</pkg:xmlData></pkg:part>");
        }
      }
    }
    return flat.append("</pkg:package>").toString();
  }

  @Test
  void pagesThatADocumentWraps() throws Exception {
    String archive =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"-\"\r\n\r\n---\r\n"
            + "Content-Type: text/html; charset=utf-8\r\n\r\n"
            + TABLE
            + "\r\n-----\r\n";
    Path file =
        DocxFile.of(
                "<w:p><w:r><w:t>附后</w:t></w:r></w:p><w:altChunk r:id='page'/><w:altChunk r:id='mht'/>")
            .withChunk("page", "text/html", "<meta charset=utf-8>" + TABLE)
            .withChunk("mht", "message/rfc822", archive)
            .write(folder);
    String table =
        """
        table 2x3
        1.1 2x1 | 产出指标
        1.2 | 修剪株数
        1.3 | ≥80株
        2.2 | 成活率
        2.3 | 95%
        """;
    assertThat(GridText.of(OfficeFiles.read(file))).isEqualTo("¶ 附后\n" + table + table);
  }
}
