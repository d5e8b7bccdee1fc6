package org.tongjian.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar names. */
final class ToolVersion implements IVersionProvider {
  /** The version, or a word for it where the classes are in no jar. */
  static String current() {
    return Optional.ofNullable(ToolVersion.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"tongjian " + current()};
  }
}
