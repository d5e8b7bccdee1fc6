package org.tongjian.typesetting;

/**
 * A text that belongs to no article: an advertisement, an address.
 *
 * @param area where it stands
 * @param text what it says
 */
record Notice(Area area, String text) {}
