package org.tongjian.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar names. */
final class ToolVersion implements IVersionProvider {
  /** The version, or a word for it where the classes are in no jar. */
  static String current() {
    return Optional.ofNullable(ToolVersion.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  /**
   * The version and a checksum of the jar: two builds that read articles differently differ in it.
   */
  static String ofBuild() {
    try {
      Path jar =
          Path.of(ToolVersion.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      if (!Files.isRegularFile(jar)) {
        return current();
      }
      var checksum = new CRC32();
      checksum.update(Files.readAllBytes(jar));
      return current() + "+" + Long.toHexString(checksum.getValue());
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the classes are nowhere", e);
    }
  }

  @Override
  public String[] getVersion() {
    return new String[] {"tongjian " + current()};
  }
}
