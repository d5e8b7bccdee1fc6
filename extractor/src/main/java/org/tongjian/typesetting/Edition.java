package org.tongjian.typesetting;

import java.util.List;
import java.util.Set;

/**
 * An issue in one format.
 *
 * @param files its files
 * @param printed what they say of the issue
 */
public record Edition(List<IssueFile> files, Set<ImprintField> printed) {
  public Edition {
    files = List.copyOf(files);
    printed = Set.copyOf(printed);
  }
}
