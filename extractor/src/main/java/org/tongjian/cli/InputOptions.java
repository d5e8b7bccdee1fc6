package org.tongjian.cli;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tongjian.format.ReadSettings;
import org.tongjian.graph.Detail;
import org.tongjian.page.PageSettings;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

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

  @Option(
      names = "--encoding",
      paramLabel = "NAME",
      converter = EncodingConverter.class,
      description = "Encoding of all text files, such as GB18030; without it the bytes tell.")
  private Optional<Charset> encoding = Optional.empty();

  @Option(
      names = "--field",
      paramLabel = "WHAT=FIELD",
      description =
          "Field of records that holds the text, title, issueDate, …; for each field once."
              + " Without it fields are found under their usual names.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  /** How files are to be read. */
  ReadSettings readSettings() {
    for (String what : fields.keySet()) {
      if (!ReadSettings.FIELDS.contains(what)) {
        throw new ParameterException(
            spec.commandLine(),
            "--field "
                + what
                + ": no field holds that; known are "
                + String.join(", ", ReadSettings.FIELDS));
      }
    }
    return new ReadSettings(encoding, fields);
  }

  PageSettings settings() {
    return new PageSettings(issueDate, locality);
  }

  Detail detail() {
    return detail;
  }

  /** Names of encodings as people write them. */
  static final class EncodingConverter implements ITypeConverter<Charset> {
    @Override
    public Charset convert(String name) {
      return ReadSettings.charset(name)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "“" + name + "” is no known encoding; such are UTF-8, GB18030, Big5"));
    }
  }
}
