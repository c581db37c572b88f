package io.github.recount.extractor.format.flow;

import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.StartElement;
import javax.xml.stream.events.XMLEvent;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;

/** A package of office parts that was written as one XML file; pictures in it are left out. */
public final class FlatPackage {
  private static final long MAX_BYTES = 64L << 20;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final StringBuilder types =
      new StringBuilder(
          "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
              + "<Default Extension=\"rels\" ContentType="
              + "\"application/vnd.openxmlformats-package.relationships+xml\"/>");

  private FlatPackage() {}

  /** Opens a file as if its parts were zipped. */
  public static PackageParts open(Path file)
      throws IOException, OpenXML4JException, ReadFailure, XMLStreamException {
    if (Files.size(file) > MAX_BYTES) {
      throw new ReadFailure(Code.TOO_LARGE, "a document of more than " + MAX_BYTES + " bytes");
    }
    FlatPackage flat = new FlatPackage();
    try (InputStream in = Files.newInputStream(file)) {
      flat.zip(XmlPull.events(in));
    }
    return PackageParts.open(new ByteArrayInputStream(flat.bytes.toByteArray()));
  }

  private void zip(XMLEventReader events) throws IOException, XMLStreamException {
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      while (events.hasNext()) {
        XMLEvent event = events.nextEvent();
        if (isStart(event, "part")) {
          part(event.asStartElement(), events, zip);
        }
      }
      zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
      zip.write((types + "</Types>").getBytes(StandardCharsets.UTF_8));
    }
  }

  private void part(StartElement part, XMLEventReader events, ZipOutputStream zip)
      throws IOException, XMLStreamException {
    String name = attribute(part, "name");
    XMLEvent data = events.nextTag();
    if (!name.startsWith("/") || !isStart(data, "xmlData")) {
      return;
    }
    types
        .append("<Override PartName=\"")
        .append(escaped(name))
        .append("\" ContentType=\"")
        .append(escaped(attribute(part, "contentType")))
        .append("\"/>");
    zip.putNextEntry(new ZipEntry(name.substring(1)));
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    XMLEventWriter writer =
        XMLOutputFactory.newDefaultFactory().createXMLEventWriter(content, "UTF-8");
    for (int depth = 1; depth > 0; ) {
      XMLEvent event = events.nextEvent();
      depth += event.isStartElement() ? 1 : event.isEndElement() ? -1 : 0;
      if (depth > 0) {
        writer.add(event);
      }
    }
    writer.close();
    zip.write(content.toByteArray());
  }

  private static boolean isStart(XMLEvent event, String name) {
    return event.isStartElement() && event.asStartElement().getName().getLocalPart().equals(name);
  }

  private static String attribute(StartElement element, String name) {
    for (var all = element.getAttributes(); all.hasNext(); ) {
      var attribute = all.next();
      if (attribute.getName().getLocalPart().equals(name)) {
        return attribute.getValue();
      }
    }
    return "";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
