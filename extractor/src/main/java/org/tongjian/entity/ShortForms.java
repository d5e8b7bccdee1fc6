package org.tongjian.entity;

/** Tells whether one name shortens another. */
final class ShortForms {
  private ShortForms() {}

  /** Whether a name keeps the first and last characters of a longer one, and the rest in order. */
  static boolean shortens(String name, String longer) {
    return name.length() < longer.length()
        && name.charAt(0) == longer.charAt(0)
        && name.charAt(name.length() - 1) == longer.charAt(longer.length() - 1)
        && keepsOrder(name, longer);
  }

  /** Whether the characters of a name occur in a longer one in the same order. */
  static boolean keepsOrder(String name, String longer) {
    int at = -1;
    for (int i = 0; i < name.length(); i++) {
      at = longer.indexOf(name.charAt(i), at + 1);
      if (at < 0) {
        return false;
      }
    }
    return true;
  }
}
