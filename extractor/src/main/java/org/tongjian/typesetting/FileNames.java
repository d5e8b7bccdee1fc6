package org.tongjian.typesetting;

import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Names of the files of an issue, as archives and downloads have them. */
final class FileNames {
  private final Imprint imprint;
  private final int form;

  FileNames(Imprint imprint, Random random) {
    this.imprint = imprint;
    this.form = random.nextInt(5);
  }

  /** The name of a page's file. */
  String page(int number, String ending) {
    String day = imprint.day().toString();
    String compact = imprint.day().format(DateTimeFormatter.BASIC_ISO_DATE);
    return switch (form) {
      case 0 -> "%s-%s-第%02d版.%s".formatted(imprint.paper(), day, number, ending);
      case 1 -> "%s_%s_%d版.%s".formatted(imprint.paper(), compact, number, ending);
      case 2 -> "%s-p%d.%s".formatted(day, number, ending);
      case 3 -> "%s-%s-p%d.%s".formatted(latin(), day, number, ending);
      default -> "%s%s第%d版.%s".formatted(imprint.paper(), compact, number, ending);
    };
  }

  /** The name of a file of all pages. */
  String whole(String ending) {
    return "%s-%s.%s".formatted(imprint.paper(), imprint.day(), ending);
  }

  private String latin() {
    return imprint.capitals().replace(" ", "").toLowerCase(java.util.Locale.ROOT);
  }
}
