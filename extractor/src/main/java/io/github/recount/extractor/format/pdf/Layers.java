package io.github.recount.extractor.format.pdf;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** The layers of a document, of which some may be switched off. */
final class Layers {
  private final @Nullable PDOptionalContentProperties properties;

  Layers(PDDocument pdf) {
    properties = pdf.getDocumentCatalog().getOCProperties();
  }

  /** Whether content marked so is on a layer that is switched off. */
  boolean hide(COSName tag, @Nullable COSDictionary marked) {
    return properties != null
        && marked != null
        && COSName.OC.equals(tag)
        && hide(PDPropertyList.create(marked));
  }

  /** Whether a form that names these layers is switched off. */
  boolean hide(@Nullable PDPropertyList layers) {
    if (properties == null) {
      return false;
    }
    if (layers instanceof PDOptionalContentGroup group) {
      return !properties.isGroupEnabled(group);
    }
    return layers instanceof PDOptionalContentMembershipDictionary members
        && !members.getOCGs().isEmpty()
        && members.getOCGs().stream().allMatch(this::hide);
  }
}
