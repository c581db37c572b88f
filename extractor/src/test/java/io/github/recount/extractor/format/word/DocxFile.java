package io.github.recount.extractor.format.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a minimal .docx around hand-written XML. */
final class DocxFile {
  private static final String NAMESPACES =
      " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'"
          + " xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'"
          + " xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006'"
          + " xmlns:wps='http://schemas.microsoft.com/office/word/2010/wordprocessingShape'"
          + " xmlns:v='urn:schemas-microsoft-com:vml'"
          + " xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'";
  private static final String RELATIONS =
      "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
          + "%s</Relationships>";
  private static final String TYPE = "<Override PartName='/%s' ContentType='%s'/>";
  private static final String RELATION =
      "<Relationship Id='%s' Target='%s.xml'"
          + " Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s'/>";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Map<String, Chunk> chunks = new LinkedHashMap<>();

  private record Chunk(String type, String content) {}

  private DocxFile() {}

  static DocxFile of(String body) {
    DocxFile file = new DocxFile();
    file.with("document", "<w:body>" + body + "</w:body>");
    return file;
  }

  /** Adds a part; its root has the part's name. */
  DocxFile with(String part, String content) {
    parts.put(part, "<w:%s%s>%s</w:%s>".formatted(part, NAMESPACES, content, part));
    return this;
  }

  /** Adds a page that the document wraps, under this identifier. */
  DocxFile withChunk(String id, String type, String content) {
    chunks.put(id, new Chunk(type, content));
    return this;
  }

  Path write(Path folder) {
    Path path = folder.resolve("test.docx");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      StringBuilder relations = new StringBuilder();
      for (Map.Entry<String, String> part : parts.entrySet()) {
        put(zip, "word/" + part.getKey() + ".xml", part.getValue());
        relations.append(RELATION.formatted(part.getKey(), part.getKey(), part.getKey()));
      }
      StringBuilder types = new StringBuilder();
      for (Map.Entry<String, Chunk> chunk : chunks.entrySet()) {
        String name = "word/" + chunk.getKey() + ".chunk";
        zip.putNextEntry(new ZipEntry(name));
        zip.write(chunk.getValue().content().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        types.append(TYPE.formatted(name, chunk.getValue().type()));
        relations.append(
            RELATION
                .formatted(chunk.getKey(), chunk.getKey(), "aFChunk")
                .replace(".xml'", ".chunk'"));
      }
      put(zip, "word/_rels/document.xml.rels", RELATIONS.formatted(relations));
      put(
          zip,
          "_rels/.rels",
          RELATIONS.formatted(RELATION.formatted("r1", "word/document", "officeDocument")));
      put(zip, "[Content_Types].xml", contentTypes(types));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return path;
  }

  private static String contentTypes(CharSequence more) {
    return "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
        + "<Default Extension='rels'"
        + " ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
        + "<Default Extension='xml' ContentType='application/xml'/>"
        + TYPE.formatted(
            "word/document.xml",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
        + more
        + "</Types>";
  }

  private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(("<?xml version='1.0' encoding='UTF-8'?>" + xml).getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** A run of text. */
  static String run(String text) {
    return "<w:r><w:t>" + text + "</w:t></w:r>";
  }

  /** A cell with a paragraph. */
  static String cell(String properties, String text) {
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run(text) + "</w:p></w:tc>";
  }

  /** The grid of a table. */
  static String grid(int columns) {
    return "<w:tblGrid>" + "<w:gridCol w:w='900'/>".repeat(columns) + "</w:tblGrid>";
  }

  /** A content control around anything. */
  static String control(String content) {
    return "<w:sdt><w:sdtPr/><w:sdtContent>" + content + "</w:sdtContent></w:sdt>";
  }
}
