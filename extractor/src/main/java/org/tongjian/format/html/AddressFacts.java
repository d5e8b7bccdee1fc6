package org.tongjian.format.html;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the address of a page tells, by the habits of e-paper systems and news sites.
 *
 * @param date day of publication
 * @param page number of the printed page
 */
record AddressFacts(Optional<LocalDate> date, Optional<Integer> page) {
  /**
   * {@code /2024-01/01/}, {@code /2024/0101/}, {@code /202401/01/}, {@code /20240101/}, {@code
   * _20240101_}.
   */
  private static final Pattern DATE =
      Pattern.compile(
          "(?<![0-9])((?:19|20)[0-9]{2})[-/_.]?(0[1-9]|1[0-2])[-/_.]?(0[1-9]|[12][0-9]|3[01])(?![0-9])");

  private static final List<Pattern> PAGES =
      List.of(
          // nw.D110000renmrb_20240101_1-01.htm: article 1 of page 1; nbs.D110000renmrb_01.htm: page
          // 1
          Pattern.compile("_[0-9]{8}_[0-9]{1,3}-[A-D]?([0-9]{1,3})(?![0-9])"),
          Pattern.compile("nbs\\.[A-Za-z0-9]+_(?:[A-D])?([0-9]{1,3})(?![0-9])"),
          Pattern.compile("node_([0-9]{1,2})(?![0-9])"),
          Pattern.compile("[?&](?:page|pageno|ban|bc|banci|verorder)=[A-D]?([0-9]{1,3})(?![0-9])"),
          Pattern.compile("/[A-D]([0-9]{1,3})(?=[/_.-])"),
          Pattern.compile("/page[_-]?([0-9]{1,3})(?=[/_.-]|$)"),
          Pattern.compile("(?:^|[-_/])(?:p|page|ban)([0-9]{1,3})\\.x?html?$"));

  static AddressFacts of(String address) {
    Optional<Integer> page = Optional.empty();
    for (Pattern pattern : PAGES) {
      Matcher matcher = pattern.matcher(address);
      if (page.isEmpty() && matcher.find()) {
        page = Optional.of(Integer.parseInt(matcher.group(1))).filter(n -> n > 0);
      }
    }
    Optional<LocalDate> date = Optional.empty();
    Matcher matcher = DATE.matcher(address);
    while (date.isEmpty() && matcher.find()) {
      date = DayReader.day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    return new AddressFacts(date, page);
  }
}
