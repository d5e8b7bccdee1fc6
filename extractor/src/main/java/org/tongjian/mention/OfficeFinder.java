package org.tongjian.mention;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongjian.mention.Candidate.Kind;
import org.tongjian.source.Span;

/**
 * Finds posts: a title, what may stand before it (副, 党组), and the body directly in front. Whether a
 * post is one that somebody holds here is decided by {@link #held} when the persons are known.
 */
final class OfficeFinder {
  private static final String[] HOLDING = {
    "任命", "担任", "当选为", "当选", "兼任", "出任", "聘为", "选举", "任", "为", "原", "兼", "免去", "辞去", "接任", "拟任",
    "时任", "现任", "历任", "曾任", "推选", "转任", "升任", "调任", "改任", "就任", "卸任", "挂任"
  };

  private static final String[] CONGRESSES = {"党代会", "代表大会", "党代表大会"};

  private static final String[] LEAVING = {"辞去", "免去", "不再担任", "撤销", "罢免", "辞掉", "免除"};
  private static final int LONGEST_LEAVING = 60;

  private final Lexicon lexicon;

  OfficeFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A post, not yet said to be held.
   *
   * @param span its place
   * @param body a body or area stands in front of the title
   * @param weak the title is also a common word
   */
  record Post(Span span, boolean body, boolean weak) {}

  /** All posts by form, the longest for each end, in order. */
  List<Post> posts(ArticleScan scan, NameWalk walk) {
    List<Post> posts = new ArrayList<>();
    for (int end = 2; end <= scan.length(); end++) {
      int length = lexicon.titles().longestEndingAt(scan.text(), end);
      if (length == 0 || !endsWell(scan, end)) {
        continue;
      }
      int start = titleStart(scan, end - length);
      boolean weak = lexicon.weakTitles().contains(scan.substring(end - length, end));
      int bodyStart = bodyStart(scan, walk, start);
      if (bodyStart == start - 1 && scan.at(bodyStart) == '国') {
        // 两国外长, 各国大使: a class, not one post.
        continue;
      }
      if (bodyStart < start
          || scan.isBoundary(start)
          || start < end - length
          || "原任兼".indexOf(scan.at(start - 1)) >= 0) {
        posts.add(new Post(new Span(bodyStart, end), bodyStart < start, weak));
      }
    }
    return posts;
  }

  private boolean endsWell(ArticleScan scan, int end) {
    // A token across the end is a longer word (主任医师, 部长级), unless a name was joined to the title.
    return scan.at(end) != '们'
        && scan.at(end) != '级'
        && (scan.isBoundary(end) || scan.token(end).tag().startsWith("nr"));
  }

  private int titleStart(ArticleScan scan, int title) {
    int start = title;
    for (int i = 0; i < 3; i++) {
      int prefix = lexicon.titlePrefixes().longestEndingAt(scan.text(), start);
      if (prefix == 0) {
        return start;
      }
      start -= prefix;
    }
    return start;
  }

  private int bodyStart(ArticleScan scan, NameWalk walk, int start) {
    if (start == 0) {
      return start;
    }
    String text = scan.text();
    int congress = scan.startsWith("代表", start) ? congressStart(scan, walk, start) : -1;
    if (congress >= 0) {
      return congress;
    }
    NameWalk.Found name = walk.back(start);
    int headLength = lexicon.bodyHeads().longestEndingAt(text, start);
    if (headLength > 1 && name.start() > start - headLength) {
      // 人才办, 依法治区办: words that the walk takes for verbs end a body all the same.
      name = walk.back(start - headLength);
    }
    boolean personBefore = scan.hasToken(start - 1) && scan.token(start - 1).tag().equals("nr");
    if (name.start() == start || personBefore || scan.at(start - 1) == '）') {
      return start;
    }
    boolean head =
        lexicon.bodyHeads().longestEndingAt(text, start) > 0
            || lexicon.firmHeads().longestEndingAt(text, start) > 0
            || lexicon.departmentHeads().longestEndingAt(text, start) > 0
            || lexicon.shortBodies().longestEndingAt(text, start) > 0;
    if ("任兼".indexOf(scan.at(name.start())) >= 0 && start - name.start() > 2) {
      return name.start() + 1;
    }
    return head || name.area() || name.local() || name.proper() || name.function()
        ? name.start()
        : start;
  }

  /** 党的二十大, 上海市第十二次党代会 in front of 代表; -1 when there is none. */
  private int congressStart(ArticleScan scan, NameWalk walk, int end) {
    int known = lexicon.knownEvents().longestEndingAt(scan.text(), end);
    if (known > 0) {
      return end - known;
    }
    for (String congress : CONGRESSES) {
      int start = walk.back(end - congress.length()).start();
      if (scan.endsWith(congress, end) && start < end - congress.length()) {
        return start;
      }
    }
    return -1;
  }

  /** The posts that a person of the article holds, or that are named so fully that one must. */
  List<Candidate> held(ArticleScan scan, List<Post> posts, List<Candidate> persons) {
    Set<Integer> personStarts = new HashSet<>();
    Set<Integer> personEnds = new HashSet<>();
    for (Candidate person : persons) {
      personStarts.add(person.start());
      personEnds.add(person.end());
    }
    Set<Integer> anchoredStarts = new HashSet<>();
    double[] confidence = new double[posts.size()];
    for (int i = posts.size() - 1; i >= 0; i--) {
      Post post = posts.get(i);
      int end = post.span().end();
      if (isRole(scan, post, personStarts, personEnds)) {
        continue;
      }
      boolean anchored =
          personStarts.contains(end)
              || personEnds.contains(post.span().start())
              || isListed(scan, end, anchoredStarts)
              || followsHolding(scan, post.span().start(), personEnds)
              || isLeft(scan, end);
      if (anchored) {
        anchoredStarts.add(post.span().start());
      }
      boolean full = post.body() && (!post.weak() || isCongressSeat(scan, post));
      confidence[i] = anchored ? 0.9 : full && !ofAll(scan, post.span().start()) ? 0.8 : 0;
    }
    Set<Integer> anchoredEnds = new HashSet<>();
    Set<Integer> fullEnds = new HashSet<>();
    List<Candidate> held = new ArrayList<>();
    for (int i = 0; i < posts.size(); i++) {
      Span span = posts.get(i).span();
      boolean listed = "、和".indexOf(scan.at(span.start() - 1)) >= 0;
      boolean afterFull = !posts.get(i).weak() && fullEnds.contains(span.start() - 1);
      if (listed && (afterFull || anchoredEnds.contains(span.start() - 1))) {
        confidence[i] = Math.max(confidence[i], 0.85);
      }
      if (confidence[i] > 0.8) {
        anchoredEnds.add(span.end());
      }
      if (confidence[i] > 0) {
        fullEnds.add(span.end());
        held.add(new Candidate(span, Kind.OFFICE, "post", confidence[i]));
      }
    }
    return held;
  }

  /** 负责人 without a body, and 代表 as the verb of 他代表区政府致辞, are no posts. */
  private static boolean isRole(
      ArticleScan scan, Post post, Set<Integer> personStarts, Set<Integer> personEnds) {
    int end = post.span().end();
    if (post.body()) {
      return false;
    }
    boolean verb =
        scan.endsWith("代表", end)
            && personEnds.contains(post.span().start())
            && ArticleScan.isHan(scan.at(end))
            && !personStarts.contains(end);
    return verb || scan.endsWith("负责人", end);
  }

  /** XX公司负责人 and seats of a congress are posts although their title alone is weak. */
  private static boolean isCongressSeat(ArticleScan scan, Post post) {
    int end = post.span().end();
    return scan.endsWith("负责人", end)
        || scan.endsWith("党代会代表", end)
        || scan.endsWith("大代表", end) && post.span().length() > 4;
  }

  /** 各街道主任, 有关委办负责人 are classes of people. */
  private static boolean ofAll(ArticleScan scan, int start) {
    return scan.at(start - 1) == '各' || scan.endsWith("有关", start) || scan.endsWith("相关", start);
  }

  private static boolean isListed(ArticleScan scan, int end, Set<Integer> anchoredStarts) {
    boolean sign = "、，兼和（".indexOf(scan.at(end)) >= 0;
    return sign && anchoredStarts.contains(end + 1)
        || scan.startsWith("，兼", end) && anchoredStarts.contains(end + 2);
  }

  /** The last post of 辞去…、…职务: the sentence says before that somebody leaves it. */
  private static boolean isLeft(ArticleScan scan, int end) {
    if (!scan.startsWith("职务", end)) {
      return false;
    }
    for (int at = end; at > 0 && end - at < LONGEST_LEAVING; at--) {
      if ("。；！？\n".indexOf(scan.at(at)) >= 0) {
        return false;
      }
      for (String word : LEAVING) {
        if (scan.startsWith(word, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean followsHolding(ArticleScan scan, int start, Set<Integer> personEnds) {
    for (String word : HOLDING) {
      int from = start - word.length();
      if (scan.endsWith(word, start) && (scan.isBoundary(from) || personEnds.contains(from))) {
        return true;
      }
    }
    return false;
  }
}
