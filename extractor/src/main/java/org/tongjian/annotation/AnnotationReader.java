package org.tongjian.annotation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import org.tongjian.claim.Modality;
import org.tongjian.mention.MentionType;
import org.tongjian.problem.Position;
import org.tongjian.problem.Problem;
import org.tongjian.problem.ProblemCode;
import org.tongjian.problem.ProblemException;
import org.tongjian.source.Span;

/** Reads annotation files, and refuses what breaks their format. */
public final class AnnotationReader {
  private static final String END_OF_BODY = "\n---\n";
  private static final String REMEDY = "see corpus/GUIDE.md for the format";

  private final String file;
  private final String raw;
  private final int bodyStart;

  private AnnotationReader(String file, String raw) {
    this.file = file;
    this.raw = raw;
    this.bodyStart = raw.indexOf("\n\n") + 2;
  }

  /**
   * Reads a file.
   *
   * @throws ProblemException E301 when it is malformed, E101 or E104 when it cannot be read
   */
  public static AnnotationFile read(Path file) {
    try {
      var decoder = StandardCharsets.UTF_8.newDecoder();
      return parse(
          file.toString(), decoder.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString());
    } catch (CharacterCodingException e) {
      throw problem(ProblemCode.E301, file, "text is not UTF-8", "save it as UTF-8");
    } catch (NoSuchFileException e) {
      throw problem(ProblemCode.E101, file, "no such file", "");
    } catch (IOException e) {
      throw problem(ProblemCode.E104, file, "cannot be read: " + e.getMessage(), "");
    }
  }

  private static ProblemException problem(
      ProblemCode code, Path file, String message, String remedy) {
    return new ProblemException(
        new Problem(code, Position.ofFile(file.toString()), message, remedy));
  }

  /**
   * Reads the text of a file.
   *
   * @param file its name, for messages
   * @param content its characters; all kinds of line breaks are read as {@code \n}
   * @throws ProblemException E301 when it is malformed
   */
  public static AnnotationFile parse(String file, String content) {
    String raw = content.replace("\r\n", "\n").replace('\r', '\n');
    return new AnnotationReader(file, raw).parse();
  }

  private AnnotationFile parse() {
    if (bodyStart < 2) {
      throw malformed(0, "no blank line after the header");
    }
    Map<String, String> header = header(raw.substring(0, bodyStart - 2));
    int bodyEnd = raw.indexOf(END_OF_BODY, bodyStart);
    if (bodyEnd < 0) {
      throw malformed(raw.length(), "no --- line");
    }
    var text = new StringBuilder();
    List<TaggedSpan> mentions = tags(bodyEnd, text);
    if (AnnotationRules.STRAY_TAG.matcher(text).find()) {
      throw malformed(strayTag(), "a tag that is not one of P O G L D I E");
    }
    String plain = text.toString();
    List<FactRow> facts =
        facts(bodyEnd + END_OF_BODY.length(), AnnotationRules.names(plain, mentions));
    return new AnnotationFile(header, plain, mentions, facts);
  }

  private Map<String, String> header(String head) {
    var header = new LinkedHashMap<String, String>();
    for (String line : head.split("\n", -1)) {
      int colon = line.indexOf(": ");
      if (colon >= 0) {
        header.put(line.substring(0, colon), line.substring(colon + 2));
      }
    }
    for (String key : List.of("source", "title", "date")) {
      if (!header.containsKey(key)) {
        throw malformed(0, "header lacks " + key + ":");
      }
    }
    return header;
  }

  private int strayTag() {
    Matcher stray = AnnotationRules.STRAY_TAG.matcher(raw);
    int from = bodyStart;
    while (stray.find(from)) {
      Matcher tag = AnnotationRules.TAG.matcher(raw).region(stray.start(), raw.length());
      if (!tag.lookingAt()) {
        return stray.start();
      }
      from = tag.end();
    }
    return bodyStart;
  }

  private List<TaggedSpan> tags(int bodyEnd, StringBuilder text) {
    var mentions = new ArrayList<TaggedSpan>();
    Matcher tag = AnnotationRules.TAG.matcher(raw).region(bodyStart, bodyEnd);
    int last = bodyStart;
    OpenTag open = null;
    while (tag.find()) {
      text.append(raw, last, tag.start());
      last = tag.end();
      if (tag.group(1).isEmpty()) {
        open = open(tag, open, text.length(), bodyEnd);
      } else {
        mentions.add(close(tag, open, text.length()));
        open = null;
      }
    }
    if (open != null) {
      throw malformed(open.offset, "<" + open.letter + "> not closed");
    }
    text.append(raw, last, bodyEnd);
    return mentions;
  }

  private record OpenTag(int offset, int start, String letter, Optional<String> value) {}

  private OpenTag open(Matcher tag, OpenTag outer, int start, int bodyEnd) {
    String letter = tag.group(2);
    Optional<String> value = Optional.ofNullable(tag.group(3));
    if (outer != null) {
      throw malformed(tag.start(), "nested <" + letter + "> near " + around(tag));
    }
    if (letter.equals("D")) {
      String edtf =
          value.orElseThrow(
              () -> malformed(tag.start(), "<D> without v= near " + behind(tag, bodyEnd)));
      if (!AnnotationRules.isDateValue(edtf)) {
        throw malformed(tag.start(), "value " + AnnotationRules.quote(edtf) + " is not EDTF");
      }
    } else if (value.isPresent()) {
      throw malformed(tag.start(), "<" + letter + "> has v=");
    }
    return new OpenTag(tag.start(), start, letter, value);
  }

  private TaggedSpan close(Matcher tag, OpenTag open, int end) {
    String letter = tag.group(2);
    if (open == null || !open.letter.equals(letter)) {
      throw malformed(tag.start(), "</" + letter + "> closes nothing near " + around(tag));
    }
    if (open.start == end) {
      throw malformed(tag.start(), "empty <" + letter + ">");
    }
    return new TaggedSpan(
        new Span(open.start, end), MentionType.ofTag(letter.charAt(0)), open.value);
  }

  private String behind(Matcher tag, int bodyEnd) {
    return AnnotationRules.quote(raw.substring(tag.start(), Math.min(bodyEnd, tag.end() + 10)));
  }

  private String around(Matcher tag) {
    return AnnotationRules.quote(raw.substring(Math.max(bodyStart, tag.start() - 20), tag.end()));
  }

  private List<FactRow> facts(int start, Map<MentionType, Set<String>> names) {
    var rows = new ArrayList<FactRow>();
    var offsets = new ArrayList<Integer>();
    int offset = start;
    for (String line : raw.substring(start).split("\n", -1)) {
      if (!WhiteSpace.strip(line).isEmpty()) {
        rows.add(fact(offset, line));
        offsets.add(offset);
      }
      offset += line.length() + 1;
    }
    for (int i = 0; i < rows.size(); i++) {
      int at = offsets.get(i);
      AnnotationRules.faultOfNames(rows.get(i), names)
          .ifPresent(
              fault -> {
                throw malformed(at, fault);
              });
    }
    return rows;
  }

  private FactRow fact(int offset, String line) {
    var fields = new ArrayList<String>(Arrays.asList(line.split("\t", -1)));
    String last = fields.get(fields.size() - 1);
    Optional<Modality> modality = Optional.empty();
    if (last.startsWith("!")) {
      fields.remove(fields.size() - 1);
      modality = Optional.of(modality(offset, last));
    }
    Optional<Relation> relation =
        fields.isEmpty() ? Optional.empty() : Relation.ofWord(fields.get(0));
    if (relation.isEmpty() || fields.size() != relation.get().arity() + 1) {
      throw malformed(offset, "bad fact line " + AnnotationRules.quote(line));
    }
    var row = new FactRow(relation.get(), fields.subList(1, fields.size()), modality);
    AnnotationRules.faultOfValues(row)
        .ifPresent(
            fault -> {
              throw malformed(offset, fault);
            });
    return row;
  }

  private Modality modality(int offset, String field) {
    return Arrays.stream(Modality.values())
        .filter(m -> m != Modality.ASSERTED && field.equals("!" + m.word()))
        .findFirst()
        .orElseThrow(() -> malformed(offset, "modality " + AnnotationRules.quote(field)));
  }

  private ProblemException malformed(int offset, String message) {
    return new ProblemException(
        new Problem(ProblemCode.E301, Position.ofOffset(file, raw, offset), message, REMEDY));
  }
}
