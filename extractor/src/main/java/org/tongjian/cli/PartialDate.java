package org.tongjian.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Years, months and days as users type them: 2024, 2024-03, 2024-03-05. */
final class PartialDate {
  private PartialDate() {}

  static LocalDate firstDay(String typed, CommandSpec spec) {
    return day(typed, spec, true);
  }

  static LocalDate lastDay(String typed, CommandSpec spec) {
    return day(typed, spec, false);
  }

  private static LocalDate day(String typed, CommandSpec spec, boolean first) {
    try {
      return switch (typed.length()) {
        case 4 -> {
          Year year = Year.parse(typed);
          yield first ? year.atDay(1) : year.atMonth(12).atEndOfMonth();
        }
        case 7 -> {
          YearMonth month = YearMonth.parse(typed);
          yield first ? month.atDay(1) : month.atEndOfMonth();
        }
        default -> LocalDate.parse(typed);
      };
    } catch (DateTimeException e) {
      throw new ParameterException(
          spec.commandLine(), "'" + typed + "' is no date: write YYYY, YYYY-MM or YYYY-MM-DD", e);
    }
  }
}
