package io.github.recount.extractor.format.flow;

import io.github.recount.extractor.source.ReadFailure;
import io.github.recount.extractor.source.ReadFailure.Code;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** The parts of an office file of the XML kind, found by how they relate to each other. */
public final class PackageParts implements Closeable {
  private final OPCPackage file;

  private PackageParts(OPCPackage file) {
    this.file = file;
  }

  /** Opens a file for reading. */
  public static PackageParts open(Path file) throws OpenXML4JException {
    return new PackageParts(OPCPackage.open(file.toFile(), PackageAccess.READ));
  }

  /** Opens a package that is held in memory. */
  static PackageParts open(InputStream bytes) throws IOException, OpenXML4JException {
    return new PackageParts(OPCPackage.open(bytes));
  }

  /** The part that the file is about. */
  public PackagePart main() throws ReadFailure {
    for (PackageRelationship relation : file.getRelationships()) {
      PackagePart part = isOf(relation, "/officeDocument") ? file.getPart(relation) : null;
      if (part != null) {
        return part;
      }
    }
    throw new ReadFailure(Code.DAMAGED, "the package holds no document");
  }

  /** The part of a kind; the strict dialect names kinds by other addresses with the same end. */
  public static @Nullable PackagePart related(PackagePart from, String kind)
      throws InvalidFormatException {
    for (PackageRelationship relation : from.getRelationships()) {
      if (isOf(relation, kind)) {
        return from.getRelatedPart(relation);
      }
    }
    return null;
  }

  /** The part that a relation of a part names. */
  public static @Nullable PackagePart relatedBy(PackagePart from, String id)
      throws InvalidFormatException {
    PackageRelationship relation = from.getRelationship(id);
    boolean isInside = relation != null && relation.getTargetMode() == TargetMode.INTERNAL;
    return isInside ? from.getRelatedPart(relation) : null;
  }

  private static boolean isOf(PackageRelationship relation, String kind) {
    return relation.getRelationshipType().endsWith(kind)
        && relation.getTargetMode() == TargetMode.INTERNAL;
  }

  /** Something that reads a part. */
  @FunctionalInterface
  public interface PartReader {
    void read(XmlPull xml) throws ReadFailure;
  }

  /** Reads a part, if it is there. */
  public static void read(@Nullable PackagePart part, PartReader reader)
      throws IOException, ReadFailure {
    if (part == null) {
      return;
    }
    try (InputStream in = part.getInputStream()) {
      reader.read(new XmlPull(in));
    }
  }

  @Override
  public void close() {
    // Closing the package itself would write; the file is to stay as it was.
    file.revert();
  }
}
