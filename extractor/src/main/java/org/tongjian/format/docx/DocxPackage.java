package org.tongjian.format.docx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;

/** The parts of a document that hold text. Pictures, macros and embedded files stay untouched. */
final class DocxPackage {
  /** A book has a million characters; this is twenty of them. */
  private static final int MOST_CHARACTERS = 20_000_000;

  /** Thrown when a document is longer than any that is written. */
  static final class TooLong extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLong(String message) {
      super(message, null, false, false);
    }
  }

  private final OPCPackage parts;

  DocxPackage(OPCPackage parts) {
    this.parts = parts;
  }

  /** Hands on headers, body and footers. What was read before a failure has been handed on. */
  void read(Consumer<DocxParagraph> paragraphs) throws IOException, OpenXML4JException {
    PackagePart body = body();
    DocxStyles styles = styles(body);
    List<DocxParagraph> text = new ArrayList<>();
    var limit = new Limit(text::add);
    var main = new DocxPart(styles, DocxParagraph.Place.BODY, limit);
    try (InputStream in = body.getInputStream()) {
      main.read(in);
    } finally {
      // Headers stand before the text, but only the text tells which there are.
      headers(main, body, styles, true, paragraphs);
      text.forEach(paragraphs);
      headers(main, body, styles, false, paragraphs);
    }
  }

  private static final class Limit implements Consumer<DocxParagraph> {
    private final Consumer<DocxParagraph> next;
    private int characters;

    private Limit(Consumer<DocxParagraph> next) {
      this.next = next;
    }

    @Override
    public void accept(DocxParagraph paragraph) {
      characters += paragraph.text().length();
      if (characters > MOST_CHARACTERS) {
        throw new TooLong("more than %d characters".formatted(MOST_CHARACTERS));
      }
      next.accept(paragraph);
    }
  }

  private PackagePart body() throws InvalidFormatException {
    for (String type :
        List.of(
            PackageRelationshipTypes.CORE_DOCUMENT,
            PackageRelationshipTypes.STRICT_CORE_DOCUMENT)) {
      for (PackageRelationship relation : parts.getRelationshipsByType(type)) {
        PackagePart part = parts.getPart(relation);
        if (part != null && part.getContentType().contains("wordprocessingml")
            || part != null && part.getContentType().contains("ms-word")) {
          return part;
        }
      }
    }
    throw new InvalidFormatException("it has no main part of Word");
  }

  private static DocxStyles styles(PackagePart body) throws IOException, OpenXML4JException {
    for (PackageRelationship relation : body.getRelationships()) {
      if (relation.getRelationshipType().endsWith("/styles")) {
        PackagePart part = body.getRelatedPart(relation);
        if (part != null) {
          try (InputStream in = part.getInputStream()) {
            return new DocxStyles(in);
          }
        }
      }
    }
    return new DocxStyles();
  }

  private static void headers(
      DocxPart main,
      PackagePart body,
      DocxStyles styles,
      boolean before,
      Consumer<DocxParagraph> paragraphs)
      throws IOException, OpenXML4JException {
    Set<String> seen = new LinkedHashSet<>();
    List<DocxPart.HeaderReference> references = new ArrayList<>(main.headers());
    references.sort(Comparator.comparing(reference -> !reference.first()));
    for (DocxPart.HeaderReference reference : references) {
      PackageRelationship relation = body.getRelationship(reference.relation());
      if (reference.header() != before
          || reference.first() && !main.hasFirstHeader()
          || relation == null
          || !seen.add(relation.getTargetURI().toString())) {
        continue;
      }
      PackagePart part = body.getRelatedPart(relation);
      if (part != null) {
        var place =
            reference.first() && before
                ? DocxParagraph.Place.FIRST_HEADER
                : DocxParagraph.Place.HEADER;
        try (InputStream in = part.getInputStream()) {
          new DocxPart(styles, place, paragraphs).read(in);
        }
      }
    }
  }
}
