package org.tongjian.typesetting;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file of an issue.
 *
 * @param name its name
 * @param content its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared nowhere; a copy would double the memory
public record IssueFile(String name, byte[] content) {
  @Override
  public boolean equals(Object other) {
    return other instanceof IssueFile file
        && name.equals(file.name)
        && Arrays.equals(content, file.content);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, Arrays.hashCode(content));
  }

  @Override
  public String toString() {
    return name + " (" + content.length + " bytes)";
  }
}
