package org.tongjian.source;

/**
 * A stretch of text: half-open UTF-16 offsets {@code [start, end)}.
 *
 * @param start first offset, from 0
 * @param end offset behind the last character, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The text that the span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  /** In order of the text; of two that start together the longer first. */
  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(other.end, end);
  }
}
