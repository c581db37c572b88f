package io.github.recount.extractor.format.ofd;

import io.github.recount.extractor.format.flow.XmlPull;
import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which pages an OFD has, in order, and which files they draw on. */
final class OfdOutline {
  private static final String ROOT = "OFD.xml";

  /** What marks a package whose files are encrypted, by GM/T 0099. */
  private static final String ENCRYPTIONS = "Encryptions.xml";

  /**
   * A page.
   *
   * @param file its content
   * @param common what its document's pages share
   */
  record Page(String file, Common common) {}

  /** What the pages of a document share. */
  static final class Common {
    private final Map<String, String> templates = new HashMap<>();
    private final Map<String, String> drawings = new HashMap<>();
    private @Nullable List<Double> area;

    /** The file of a template page; null if there is none. */
    @Nullable String template(@Nullable String id) {
      return templates.get(id);
    }

    /** The resource file that holds a drawing to be placed on pages; null if none does. */
    @Nullable String drawing(@Nullable String id) {
      return drawings.get(id);
    }

    /** x, y, width and height of the pages in millimetres; null if it is not said. */
    @Nullable List<Double> area() {
      return area;
    }
  }

  private final OfdPackage file;
  private final List<Page> pages = new ArrayList<>();

  private OfdOutline(OfdPackage file) {
    this.file = file;
  }

  static OfdOutline of(OfdPackage file) throws ReadFailure, IOException {
    if (file.has(ENCRYPTIONS)) {
      throw new ReadFailure(Code.ENCRYPTED, "is encrypted");
    }
    OfdOutline outline = new OfdOutline(file);
    List<String> documents = new ArrayList<>();
    file.read(ROOT, xml -> find(xml, "DocRoot", documents));
    for (String path : documents) {
      outline.document(OfdPackage.resolve(ROOT, path));
    }
    return outline;
  }

  List<Page> pages() {
    return pages;
  }

  private static void find(XmlPull xml, String wanted, List<String> texts) throws ReadFailure {
    xml.children(
        name -> {
          if (name.equals(wanted)) {
            texts.add(xml.text());
          } else {
            find(xml, wanted, texts);
          }
        });
  }

  private void document(String path) throws ReadFailure, IOException {
    Common common = new Common();
    List<String> resources = new ArrayList<>();
    file.read(path, xml -> walk(xml, path, common, resources));
    for (String resource : resources) {
      if (file.has(resource)) {
        file.read(resource, xml -> drawings(xml, resource, common));
      }
    }
  }

  private void walk(XmlPull xml, String path, Common common, List<String> resources)
      throws ReadFailure {
    xml.children(
        name -> {
          String base = xml.attribute("BaseLoc");
          switch (name) {
            case "Page" -> {
              if (base != null) {
                pages.add(new Page(OfdPackage.resolve(path, base), common));
              }
            }
            case "TemplatePage" -> {
              String id = xml.attribute("ID");
              if (id != null && base != null) {
                common.templates.put(id, OfdPackage.resolve(path, base));
              }
            }
            case "PublicRes", "DocumentRes" -> resources.add(OfdPackage.resolve(path, xml.text()));
            case "PageArea" -> common.area = Measures.area(xml);
            case "Document", "CommonData", "Pages" -> walk(xml, path, common, resources);
            default -> {}
          }
        });
  }

  private static void drawings(XmlPull xml, String path, Common common) throws ReadFailure {
    xml.children(
        name -> {
          String id = xml.attribute("ID");
          if (name.equals("CompositeGraphicUnit") && id != null) {
            common.drawings.put(id, path);
          } else if (name.equals("Res") || name.equals("CompositeGraphicUnits")) {
            drawings(xml, path, common);
          }
        });
  }
}
