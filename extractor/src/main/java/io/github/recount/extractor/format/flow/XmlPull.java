package io.github.recount.extractor.format.flow;

import io.github.recount.extractor.format.ReadGuard;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.InputStream;
import java.util.function.Consumer;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Walks down an XML document once, by local names, without ever loading anything it refers to.
 *
 * <p>Transitional, strict and 2003 dialects differ in namespaces only, so namespaces are ignored.
 */
public final class XmlPull {
  private static final int MAX_DEPTH = 1_000;
  private static final int MAX_ELEMENTS = 30_000_000;
  private static final int MAX_CHARACTERS = 60_000_000;
  private static final XMLInputFactory FACTORY = factory();

  private final XMLStreamReader reader;
  private int depth;
  private int elements;
  private int characters;

  /** Starts before the root element. */
  public XmlPull(InputStream in) throws ReadFailure {
    try {
      reader = FACTORY.createXMLStreamReader(in);
    } catch (XMLStreamException e) {
      throw ReadGuard.failure(e);
    }
  }

  /** A document as events, with nothing that it refers to either. */
  static XMLEventReader events(InputStream in) throws XMLStreamException {
    return FACTORY.createXMLEventReader(in);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return factory;
  }

  /** What to do at a child element; whatever part of it is not read is skipped. */
  @FunctionalInterface
  public interface Visit {
    void at(String name) throws ReadFailure;
  }

  /** Visits the child elements of the element just entered, or the root before it. */
  public void children(Visit visit) throws ReadFailure {
    content(visit, text -> {});
  }

  /** Visits the child elements and the text between them. */
  public void content(Visit visit, Consumer<String> text) throws ReadFailure {
    int parent = depth;
    while (true) {
      int event = next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        visit.at(reader.getLocalName());
        leaveDownTo(parent);
      } else if (event == XMLStreamConstants.CHARACTERS
          || event == XMLStreamConstants.SPACE
          || event == XMLStreamConstants.CDATA) {
        text.accept(count(reader.getText()));
      } else if (depth < parent || event == XMLStreamConstants.END_DOCUMENT) {
        return;
      }
    }
  }

  private void leaveDownTo(int parent) throws ReadFailure {
    while (depth > parent && next() != XMLStreamConstants.END_DOCUMENT) {}
  }

  /** All text inside the element just entered. */
  public String text() throws ReadFailure {
    StringBuilder text = new StringBuilder();
    collect(text);
    return text.toString();
  }

  private void collect(StringBuilder text) throws ReadFailure {
    content(name -> collect(text), text::append);
  }

  /** An attribute of the element just entered, by its local name. */
  public @Nullable String attribute(String name) {
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      if (reader.getAttributeLocalName(i).equals(name)) {
        return reader.getAttributeValue(i);
      }
    }
    return null;
  }

  /** A whole number held by an attribute, or {@code otherwise} where it is absent or none. */
  public int number(String name, int otherwise) {
    String value = attribute(name);
    if (value == null || !value.strip().matches("[+-]?\\d{1,9}")) {
      return otherwise;
    }
    return Integer.parseInt(value.strip());
  }

  /** Whether an on-off property element is on: it is, unless its value says otherwise. */
  public boolean isOn() {
    String value = attribute("val");
    return value == null || !(value.equals("0") || value.equals("false") || value.equals("off"));
  }

  private int next() throws ReadFailure {
    try {
      if (!reader.hasNext()) {
        return XMLStreamConstants.END_DOCUMENT;
      }
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        enter();
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      }
      return event;
    } catch (XMLStreamException e) {
      throw ReadGuard.failure(e);
    }
  }

  private void enter() throws ReadFailure {
    if (++depth > MAX_DEPTH) {
      throw new ReadFailure(Code.TOO_LARGE, "elements are nested deeper than " + MAX_DEPTH);
    }
    if (++elements > MAX_ELEMENTS) {
      throw new ReadFailure(Code.TOO_LARGE, "more than " + MAX_ELEMENTS + " elements");
    }
  }

  private String count(String text) throws ReadFailure {
    characters += text.length();
    if (characters > MAX_CHARACTERS) {
      throw new ReadFailure(Code.TOO_LARGE, "more than " + MAX_CHARACTERS + " characters");
    }
    return text;
  }
}
