package org.tongjian.format;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How files are to be read.
 *
 * @param encoding the encoding of all text files; empty to tell it from their bytes
 * @param fields which field of a record holds what, by the names in {@link #FIELDS}; those not
 *     named are looked for under their usual names
 */
public record ReadSettings(Optional<Charset> encoding, Map<String, String> fields) {
  /** What the files themselves tell. */
  public static final ReadSettings NONE = new ReadSettings(Optional.empty(), Map.of());

  /** What a field of a record may hold: the text and components of its metadata. */
  public static final List<String> FIELDS =
      List.of(
          "text",
          "title",
          "issueDate",
          "paper",
          "source",
          "page",
          "url",
          "locality",
          "genre",
          "authors",
          "id");

  public ReadSettings {
    fields = Map.copyOf(fields);
  }

  /** These, and where they say nothing what others say. */
  public ReadSettings or(ReadSettings others) {
    Map<String, String> all = new HashMap<>(others.fields);
    all.putAll(fields);
    return new ReadSettings(encoding.or(() -> others.encoding), all);
  }

  /** The encoding of a name as people write it; GB2312 and GBK are parts of GB18030. */
  public static Optional<Charset> charset(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    try {
      return Optional.of(
          switch (key) {
            case "gb2312", "gbk", "gb18030", "cp936", "ansi" -> Charset.forName("GB18030");
            case "big5", "cp950" -> Charset.forName("x-windows-950");
            case "utf16" -> Charset.forName("UTF-16LE");
            default -> Charset.forName(name.strip());
          });
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
