package org.tongjian.evaluation;

/** What an issue is typeset to. */
public enum IssueFormat {
  PDF,
  HTML,
  TEXT
}
