package org.tongjian.format.docx;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.tongjian.format.FormatReader;
import org.tongjian.format.Input;
import org.tongjian.format.Sha256;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Document;
import org.tongjian.source.Layout;
import org.tongjian.source.MediaType;
import org.tongjian.source.Metadata;
import org.tongjian.source.Span;
import org.tongjian.source.TextBlock;

/**
 * Reads word processors' documents (.docx): a document a file, its text a paragraph a line, its
 * blocks these paragraphs with what their styles or looks say they are.
 */
public final class DocxReader implements FormatReader {
  private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /**
   * Reads the document.
   *
   * @throws ProblemException when nothing of it can be read: it is empty (E102), a document of
   *     another kind (E106), encrypted (E130) or damaged (E131)
   */
  @Override
  public void read(Input input, Consumer<Document> documents, Consumer<Problem> problems)
      throws IOException {
    Path copy = null;
    try {
      MessageDigest digest = Sha256.digest();
      try (InputStream in = new DigestInputStream(input.content().open(), digest)) {
        if (input.file().isEmpty()) {
          copy = Files.createTempFile("tongjian-", ".docx");
        }
        try (OutputStream out =
            copy == null ? OutputStream.nullOutputStream() : Files.newOutputStream(copy)) {
          in.transferTo(out);
        }
      }
      File file = (copy == null ? input.file().orElseThrow() : copy).toFile();
      String hash = HexFormat.of().formatHex(digest.digest());
      refuse(file, input);
      documents.accept(document(paragraphs(file, input, problems), input, hash));
    } finally {
      if (copy != null) {
        Files.deleteIfExists(copy);
      }
    }
  }

  /** Refuses what cannot be a document of this kind, and says what it is. */
  private static void refuse(File file, Input input) throws IOException {
    if (file.length() == 0) {
      throw failure(input, ProblemCode.E102, "file is empty: 0 bytes", "give a file with text");
    }
    byte[] head;
    try (InputStream in = Files.newInputStream(file.toPath())) {
      head = in.readNBytes(OLE.length);
    }
    if (Arrays.equals(head, OLE)) {
      boolean encrypted;
      try (var ole = new POIFSFileSystem(file, true)) {
        encrypted = ole.getRoot().hasEntryCaseInsensitive("EncryptedPackage");
      } catch (IOException | RuntimeException e) {
        throw damaged(input, e);
      }
      throw encrypted
          ? failure(
              input,
              ProblemCode.E130,
              "file opens with a password only",
              "save it without password in the program that opens it")
          : failure(
              input,
              ProblemCode.E106,
              "file is a document of an older Word",
              "open it and save it as .docx");
    }
  }

  private static List<DocxParagraph> paragraphs(
      File file, Input input, Consumer<Problem> problems) {
    List<DocxParagraph> paragraphs = new ArrayList<>();
    try {
      OPCPackage opened = OPCPackage.open(file, PackageAccess.READ);
      try {
        new DocxPackage(opened).read(paragraphs::add);
      } finally {
        opened.revert();
      }
    } catch (DocxPackage.TooLong e) {
      partly(input, e.getMessage(), problems);
    } catch (IOException | OpenXML4JException | RuntimeException e) {
      // The library throws many kinds of runtime exceptions at damaged files.
      if (paragraphs.isEmpty()) {
        throw damaged(input, e);
      }
      partly(input, reason(e), problems);
    }
    if (paragraphs.isEmpty()) {
      throw failure(input, ProblemCode.E102, "document has no text", "give a document with text");
    }
    return paragraphs;
  }

  private static void partly(Input input, String reason, Consumer<Problem> problems) {
    problems.accept(
        new Problem(
            ProblemCode.W132,
            Position.ofFile(input.path()),
            "document was read in part: “" + reason + "”",
            "what stands before that was read"));
  }

  private static Document document(List<DocxParagraph> paragraphs, Input input, String hash) {
    var roles = new DocxRoles(paragraphs);
    var text = new StringBuilder();
    List<TextBlock> blocks = new ArrayList<>();
    Metadata said = input.metadata();
    for (DocxParagraph paragraph : paragraphs) {
      if (roles.isImprint(paragraph, blocks.size())) {
        said = said.or(ImprintLine.read(paragraph.text()));
      }
      var span = new Span(text.length(), text.length() + paragraph.text().length());
      text.append(paragraph.text()).append('\n');
      DocxRoles.Told told = roles.tell(paragraph, blocks.size());
      blocks.add(
          new TextBlock(
              span,
              told.role(),
              told.level(),
              TextBlock.NO_GROUP,
              0,
              Optional.empty(),
              paragraph.size(),
              paragraph.bold(),
              1));
    }
    return new Document(
        input.name(),
        input.path(),
        MediaType.DOCX,
        text.toString(),
        Optional.empty(),
        StandardCharsets.UTF_8,
        hash,
        new Layout(List.of(), blocks),
        said,
        Metadata.NONE);
  }

  private static String reason(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return message.lines().findFirst().orElse("");
  }

  private static ProblemException damaged(Input input, Exception e) {
    return failure(
        input,
        ProblemCode.E131,
        "file is damaged or no Word document: “" + reason(e) + "”",
        "open it and save it anew, or fetch it again");
  }

  private static ProblemException failure(
      Input input, ProblemCode code, String message, String remedy) {
    return new ProblemException(new Problem(code, Position.ofFile(input.path()), message, remedy));
  }
}
