package org.tongjian.graph;

/** How many of an article's mentions its graph holds. */
public enum Detail {
  /** Every mention. */
  FULL,
  /** Only the mentions that carry claims, and the entities these name. */
  FACTS
}
