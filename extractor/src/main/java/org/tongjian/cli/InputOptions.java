package org.tongjian.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.tongjian.graph.Detail;
import org.tongjian.page.PageSettings;
import picocli.CommandLine.Option;

/** Options of all commands that read pages. */
final class InputOptions {
  @Option(
      names = "--issue-date",
      paramLabel = "YYYY-MM-DD",
      description = "Day of publication; wins over what the pages say.")
  private Optional<LocalDate> issueDate = Optional.empty();

  @Option(
      names = "--locality",
      paramLabel = "AREA",
      description = "Area the paper stands for, such as 上海市徐汇区.")
  private Optional<String> locality = Optional.empty();

  @Option(
      names = "--detail",
      paramLabel = "full|facts",
      defaultValue = "full",
      description = "Every mention, or only the mentions that carry facts (default: full).")
  private Detail detail = Detail.FULL;

  PageSettings settings() {
    return new PageSettings(issueDate, locality);
  }

  Detail detail() {
    return detail;
  }
}
