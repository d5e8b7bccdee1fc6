package org.tongjian.format.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** Gathers the headlines of a page that stand together. */
@SuppressWarnings("ReferenceEquality") // the very same node or piece is meant
final class HeadClusters {
  private final Words words;
  private final Headings headings;
  private final Pieces pieces;
  private final List<HeadCluster> found = new ArrayList<>();
  private List<Integer> heads = new ArrayList<>();
  private boolean announced;

  HeadClusters(Words words, Headings headings, Pieces pieces) {
    this.words = words;
    this.headings = headings;
    this.pieces = pieces;
  }

  List<HeadCluster> find() {
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.is(Piece.Kind.HEADING)) {
        if (!heads.isEmpty() && (announced || !belong(heads.get(heads.size() - 1), i))) {
          close(-1);
        }
        heads.add(i);
      } else if (piece.is(Piece.Kind.BYLINE)) {
        announced |= !heads.isEmpty();
      } else if (piece.kind.isText() && !heads.isEmpty()) {
        announced |= words.begins("dateline", piece.plain());
        close(i);
      }
    }
    close(-1);
    return found;
  }

  private void close(int body) {
    if (!heads.isEmpty()) {
      int title = heads.get(0);
      for (int head : heads) {
        boolean greater =
            Headings.prominence(pieces.get(head)) > Headings.prominence(pieces.get(title)) + 0.3;
        title =
            greater && weight(head) >= weight(title) || weight(head) > weight(title) ? head : title;
      }
      found.add(new HeadCluster(heads, title, body, announced));
    }
    heads = new ArrayList<>();
    announced = false;
  }

  /** 2 for the window's title, 0 for lines that are named otherwise. */
  private int weight(int head) {
    Piece piece = pieces.get(head);
    boolean beside =
        piece.place != Piece.Place.INSIDE
            || Headings.tag(piece) == 0
                && (headings.isNamed(piece, pieces, "kickerclass")
                    || headings.isNamed(piece, pieces, "subtitleclass"));
    return beside ? 0 : headings.isWindowTitle(piece.text()) ? 2 : 1;
  }

  /** Whether two headlines without text between them head the same article. */
  private boolean belong(int a, int b) {
    Element common = pieces.common(a, b);
    Element ofA = pieces.childOf(common, a);
    Element ofB = pieces.childOf(common, b);
    boolean alike =
        ofA != ofB
            && ofA != null
            && ofB != null
            && ofA.normalName().equals(ofB.normalName())
            && ofA.className().equals(ofB.className());
    if (!holdsText(ofB, b)) {
      return true;
    }
    boolean alone = ofA != null && pieces.range(ofA)[1] - pieces.range(ofA)[0] >= 1;
    if (alike
        && alone
        && Headings.signature(pieces.get(a)).equals(Headings.signature(pieces.get(b)))) {
      return false;
    }
    boolean greater = Headings.prominence(pieces.get(b)) > Headings.prominence(pieces.get(a)) + 0.3;
    if (greater) {
      return !words.is("rubric", pieces.get(a).plain()) && pieces.get(a).linkShare() < 0.5;
    }
    return !isOneOfSeveral(common, ofB);
  }

  /** Whether text stands below a headline in an element. */
  private boolean holdsText(Element element, int head) {
    int[] range = pieces.range(element);
    for (int i = head + 1; i < range[1]; i++) {
      if (pieces.get(i).kind.isText()) {
        return true;
      }
    }
    return false;
  }

  /** Whether several elements of the same make stand beside it, each with a headline and text. */
  private boolean isOneOfSeveral(Element parent, Element one) {
    int count = 0;
    for (Element child : parent.children()) {
      boolean same =
          child.normalName().equals(one.normalName()) && child.className().equals(one.className());
      int[] range = pieces.range(child);
      for (int i = range[0]; same && i < range[1]; i++) {
        if (pieces.get(i).is(Piece.Kind.HEADING) && holdsText(child, i)) {
          count++;
          break;
        }
      }
      if (count > 1) {
        return true;
      }
    }
    return false;
  }
}
