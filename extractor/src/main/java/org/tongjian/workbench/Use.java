package org.tongjian.workbench;

import org.tongjian.page.Part;

/** What a stretch of a file was taken for. */
enum Use {
  KICKER("引题"),
  TITLE("标题"),
  SUBTITLE("副题"),
  BYLINE("署名"),
  TEXT("正文"),
  INTERTITLE("小标题"),
  CAPTION("图片说明"),
  ITEM("列表项"),
  MASTHEAD("报头"),
  FURNITURE("版面杂项"),
  UNREAD("未读");

  private final String label;

  Use(String label) {
    this.label = label;
  }

  /** A word for people. */
  String label() {
    return label;
  }

  /** Whether it is part of an article. */
  boolean isRead() {
    return compareTo(MASTHEAD) < 0;
  }

  boolean isHeadline() {
    return compareTo(SUBTITLE) <= 0;
  }

  static Use of(Part.Kind kind) {
    return switch (kind) {
      case BYLINE -> BYLINE;
      case CAPTION -> CAPTION;
      case INTERTITLE -> INTERTITLE;
      case ITEM -> ITEM;
    };
  }
}
