package org.tongjian.typesetting;

import java.util.EnumSet;
import java.util.Set;

/** What an issue may say of itself on its first page. */
public enum ImprintField {
  PAPER,
  DATE,
  WEEKDAY,
  LUNAR_DATE,
  ISSUE_NUMBER,
  RUNNING_NUMBER,
  PAGE_COUNT,
  LICENCE,
  EDITORS;

  static Set<ImprintField> all() {
    return EnumSet.allOf(ImprintField.class);
  }
}
