package org.tongjian.format.html;

/**
 * How text is shown.
 *
 * @param size of its type in CSS pixels
 * @param bold whether it is bold
 * @param linked whether it leads to another page
 */
record Style(double size, boolean bold, boolean linked) {
  /** What browsers show where a page says nothing. */
  static final Style PLAIN = new Style(16, false, false);
}
