package org.tongjian.gazetteer;

/**
 * A province, prefecture, county or township and their equals.
 *
 * @param code GB/T 2260 code without trailing zeros (2, 4 or 6 digits), for townships GB/T 10114 (9
 *     digits)
 * @param name full name: 徐汇区
 * @param shortName name without the word for its kind: 徐汇; the full name where nothing would be
 *     left
 * @param level its level
 */
public record AdministrativeArea(String code, String name, String shortName, Level level) {
  /** Levels of the administrative hierarchy. */
  public enum Level {
    PROVINCE(2),
    PREFECTURE(4),
    COUNTY(6),
    TOWNSHIP(9);

    private final int digits;

    Level(int digits) {
      this.digits = digits;
    }

    /** Number of digits of the codes of this level. */
    public int digits() {
      return digits;
    }

    static Level ofCode(String code) {
      for (Level level : values()) {
        if (level.digits == code.length()) {
          return level;
        }
      }
      throw new IllegalArgumentException("no level has codes like " + code);
    }
  }

  /** Whether this area is {@code other} or lies within it. */
  public boolean isWithin(AdministrativeArea other) {
    return code.startsWith(other.code);
  }
}
