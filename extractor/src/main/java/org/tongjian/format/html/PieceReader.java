package org.tongjian.format.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * Cuts a page into pieces at its block boundaries and line breaks, white space as browsers show.
 */
@SuppressWarnings("ReferenceEquality") // the very same node or piece is meant
final class PieceReader implements NodeVisitor {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "caption");
  private static final Set<String> SKIPPED =
      Set.of(
          "head",
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "canvas",
          "object",
          "embed",
          "applet",
          "iframe",
          "frame",
          "noframes",
          "select",
          "button",
          "input",
          "textarea",
          "audio",
          "video",
          "map",
          "datalist",
          "rt",
          "rp");
  private static final Set<String> PICTURES = Set.of("img", "picture", "svg", "video", "canvas");

  private final Alignment alignment;
  private final Styles styles;
  private final List<Piece> pieces = new ArrayList<>();
  private final IdentityHashMap<Element, int[]> ranges = new IdentityHashMap<>();
  private final List<Element> hidden = new ArrayList<>();
  private final Deque<Style> look = new ArrayDeque<>(List.of(Style.PLAIN));
  private final Deque<Element> blocks = new ArrayDeque<>();
  private Element skipped;
  private final Element root;
  private Piece current;
  private int breaks;
  private Element picture;
  private int space = -1;
  private boolean spaceHasBreak;

  /**
   * @param root the element to read, hidden or not
   */
  PieceReader(Alignment alignment, Styles styles, Element root) {
    this.alignment = alignment;
    this.styles = styles;
    this.root = root;
  }

  Pieces read() {
    blocks.push(root);
    root.traverse(this);
    flush();
    return new Pieces(pieces, ranges, hidden);
  }

  @Override
  public void head(Node node, int depth) {
    if (skipped != null) {
      return;
    }
    if (node instanceof TextNode text) {
      read(text);
    } else if (node instanceof Element element) {
      open(element);
    }
  }

  private void open(Element element) {
    String tag = element.normalName();
    picture = PICTURES.contains(tag) ? element : picture;
    boolean isRoot = element == root;
    if (!isRoot && (SKIPPED.contains(tag) || styles.isHidden(element))) {
      if (!SKIPPED.contains(tag) || tag.equals("textarea")) {
        hidden.add(element);
      }
      skipped = element;
      return;
    }
    look.push(styles.of(element, look.peek()));
    if (isBlock(element)) {
      flush();
      breaks = 0;
      blocks.push(element);
    } else if (tag.equals("br")) {
      flush();
      breaks++;
    }
    ranges.put(element, new int[] {pieces.size(), pieces.size()});
  }

  @Override
  public void tail(Node node, int depth) {
    if (node == skipped) {
      skipped = null;
      return;
    }
    if (skipped == null && node instanceof Element element) {
      if (isBlock(element)) {
        flush();
        breaks = 0;
        blocks.pop();
      }
      ranges.get(element)[1] = pieces.size() + (current != null && current.length() > 0 ? 1 : 0);
      look.pop();
    }
  }

  private boolean isBlock(Element element) {
    String tag = element.normalName();
    return BLOCKS.contains(tag) || tag.indexOf('-') > 0 || styles.isBlock(element);
  }

  private void read(TextNode node) {
    String text = node.getWholeText();
    int start = Math.max(0, node.sourceRange().startPos());
    int[] places = alignment.of(text, start, Math.max(start, node.sourceRange().endPos()));
    boolean verbatim = blocks.peek().normalName().equals("pre");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' && verbatim) {
        flush();
        breaks++;
      } else if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
        space = space < 0 ? places[i] : space;
        spaceHasBreak |= c == '\n' || c == '\r';
      } else if (c != '\u200b' && c != '\ufeff' && c != '\u00ad') {
        put(c, places[i], places[i + 1]);
      }
    }
  }

  private void put(char c, int origin, int behind) {
    if (current == null) {
      current = new Piece(blocks.peek(), breaks);
    }
    // A line break of the source between wide characters is no space (CSS Text 3, 4.1.2).
    boolean shown =
        space >= 0
            && current.length() > 0
            && !(spaceHasBreak && isWide(c) && isWide(current.last()));
    if (shown) {
      current.addSpace(space, look.peek());
    }
    space = -1;
    spaceHasBreak = false;
    current.add(c, origin, behind, look.peek());
  }

  private static boolean isWide(char c) {
    return c >= 0x2e80 && c < 0xd800 || c >= 0xf900 || c == '“' || c == '”' || c == '—' || c == '…';
  }

  private void flush() {
    space = -1;
    spaceHasBreak = false;
    if (current != null && current.strip()) {
      current.afterPicture(picture);
      current.caption(isCaption());
      picture = null;
      breaks = 0;
      pieces.add(current);
    }
    current = null;
  }

  private boolean isCaption() {
    for (Element block : blocks) {
      String tag = block.normalName();
      if (tag.equals("figcaption") || tag.equals("caption")) {
        return true;
      }
    }
    return false;
  }
}
