package org.tongjian.time;

/**
 * A date, month, year, decade or interval, exact or approximate, or unknown.
 *
 * @param edtf the value in EDTF (ISO 8601-2:2019): {@code 2023-12-27}, {@code 2023-12~}, {@code
 *     2024-01/2024-06}, {@code 2021-05/..}, {@code 199X}; {@code ?} when the year cannot be told
 */
public record TimeValue(String edtf) implements Comparable<TimeValue> {
  @Override
  public int compareTo(TimeValue other) {
    return edtf.compareTo(other.edtf);
  }
}
