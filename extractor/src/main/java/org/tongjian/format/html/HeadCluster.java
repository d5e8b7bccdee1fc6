package org.tongjian.format.html;

import java.util.List;

/**
 * Headlines that stand together, and the text below them.
 *
 * @param heads their pieces
 * @param title the one that stands out most
 * @param body the first piece of text below them; -1 for none
 * @param isAnnounced whether a byline or a dateline shows that an article begins
 */
record HeadCluster(List<Integer> heads, int title, int body, boolean isAnnounced) {
  HeadCluster {
    heads = List.copyOf(heads);
  }

  int first() {
    return heads.get(0);
  }

  int last() {
    return heads.get(heads.size() - 1);
  }
}
