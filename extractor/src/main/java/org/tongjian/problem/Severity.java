package org.tongjian.problem;

/** How much a problem costs: an error loses its input, a warning only makes it less sure. */
public enum Severity {
  WARNING,
  ERROR
}
