package org.tongjian.graph;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * How things are named. All IRIs can be read: they hold letters (Chinese ones too), digits, {@code
 * -}, {@code .} and {@code _}, and no percent sign.
 */
public final class Iris {
  /** Begins every IRI of data. */
  public static final String BASE = "https://w3id.org/tongjian/";

  /** Begins every IRI of the ontology. */
  public static final String ONTOLOGY = BASE + "ontology#";

  public static final Node IDENTITY = graph("identity");
  public static final Node KNOWLEDGE = graph("knowledge");
  public static final Node CORRECTIONS = graph("corrections");
  public static final Node REFERENCE = graph("reference");
  public static final Node RUNS = graph("runs");

  private static final int LONGEST_NAME = 60;
  private static final Pattern HASH = Pattern.compile("-[0-9a-f]{8}");

  /** Scripts whose letters no IRI checker objects to; letters of others become {@code _}. */
  private static final Set<Character.UnicodeScript> SCRIPTS =
      EnumSet.of(
          Character.UnicodeScript.HAN,
          Character.UnicodeScript.LATIN,
          Character.UnicodeScript.GREEK,
          Character.UnicodeScript.CYRILLIC,
          Character.UnicodeScript.HIRAGANA,
          Character.UnicodeScript.KATAKANA,
          Character.UnicodeScript.HANGUL);

  private Iris() {}

  private static Node graph(String name) {
    return NodeFactory.createURI(BASE + "graph/" + name);
  }

  /**
   * An article, which is also the name of its graph.
   *
   * @param id the article's id; ids that differ only in characters an IRI cannot hold get different
   *     IRIs
   */
  public static Node article(String id) {
    if (isShortened(id)) {
      // The id of an article that was read back from its IRI.
      return NodeFactory.createURI(BASE + "article/" + id);
    }
    String segment = segment(id);
    return NodeFactory.createURI(
        BASE + "article/" + (segment.equals(id) ? id : segment + "-" + hash(id, 8)));
  }

  private static boolean isShortened(String id) {
    int cut = id.length() - 9;
    if (cut > LONGEST_NAME || cut < LONGEST_NAME - 9) {
      return false;
    }
    String name = id.substring(0, cut);
    return HASH.matcher(id.substring(cut)).matches() && segment(name).equals(name);
  }

  /** Whether a node is an article's IRI, and so the name of its graph. */
  public static boolean isArticle(Node node) {
    return node.isURI()
        && node.getURI().startsWith(BASE + "article/")
        && node.getURI().indexOf('#') < 0;
  }

  /**
   * A node that belongs to one article.
   *
   * @param article the article's IRI
   * @param kind its letter: e an entity, o an office, m a mention, s a sentence, c a claim
   * @param number its number within the article, from 1
   */
  public static Node local(Node article, char kind, int number) {
    return NodeFactory.createURI(article.getURI() + "#" + kind + number);
  }

  /**
   * A thing known by an identity key.
   *
   * @param kind the folder it is in: person, organization, place, initiative, event, post …
   * @param name a name that people can read
   * @param key what it is told by; equal keys are one thing
   */
  public static Node keyed(String kind, String name, String key) {
    return NodeFactory.createURI(BASE + kind + "/" + segment(name) + "-" + hash(key, 8));
  }

  /** A thing that is told by its name alone: role/书记. */
  public static Node named(String kind, String name) {
    String segment = segment(name);
    return NodeFactory.createURI(
        BASE + kind + "/" + (segment.equals(name) ? name : segment + "-" + hash(name, 8)));
  }

  /** A thing that has no name: fact/0123456789abcdef. */
  public static Node hashed(String kind, String key) {
    return NodeFactory.createURI(BASE + kind + "/" + hash(key, 16));
  }

  /** The name as a path segment: what an IRI cannot hold becomes {@code _}, long names are cut. */
  static String segment(String name) {
    StringBuilder segment = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .codePoints()
        .map(c -> isAllowed(c) ? c : '_')
        .limit(LONGEST_NAME)
        .forEach(c -> appendOnce(segment, c));
    int start = 0;
    int end = segment.length();
    while (start < end && segment.charAt(start) == '_') {
      start++;
    }
    while (end > start && segment.charAt(end - 1) == '_') {
      end--;
    }
    return start == end ? "_" : segment.substring(start, end);
  }

  private static void appendOnce(StringBuilder segment, int c) {
    if (c != '_' || segment.length() == 0 || segment.charAt(segment.length() - 1) != '_') {
      segment.appendCodePoint(c);
    }
  }

  private static boolean isAllowed(int c) {
    if (c < 0x80) {
      return c == '-' || c == '.' || c == '_' || Character.isLetterOrDigit(c);
    }
    return Character.isLetterOrDigit(c) && SCRIPTS.contains(Character.UnicodeScript.of(c));
  }

  /** The first hexadecimal digits of the SHA-256 of a text. */
  public static String hash(String text, int digits) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, digits);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
