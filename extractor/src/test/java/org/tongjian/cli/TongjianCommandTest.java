package org.tongjian.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongjian.cli.CommandLineFixture.Outcome;

class TongjianCommandTest {
  @ParameterizedTest
  @CsvSource({
    "extrat x, No such command: 'extrat', extract",
    "extract --fromat ann x, Unknown option: '--fromat', --format",
    "evaluate --pedicted=a b, Unknown option: '--pedicted=a', --predicted",
  })
  void refusesWrongUsageAndNamesTheNearest(String line, String message, String nearest) {
    Outcome outcome = CommandLineFixture.run(line.split(" "));
    assertEquals(ExitCode.WRONG_USAGE, outcome.code());
    assertEquals("", outcome.out());
    assertTrue(outcome.err().startsWith(message + "\nDid you mean " + nearest), outcome.err());
    assertTrue(outcome.err().contains("--help"), outcome.err());
  }

  @ParameterizedTest
  @CsvSource({
    "extract, Missing required parameter",
    "extract --issue-date tomorrow x, Invalid value for option '--issue-date'",
    "extract --format pdf x, Invalid value for option '--format'",
    "extract --format ann x, no such file",
  })
  void saysWhatIsMissingOrWrong(String line, String message) {
    Outcome outcome = CommandLineFixture.run(line.split(" "));
    assertTrue(outcome.code() >= ExitCode.WRONG_USAGE, outcome.err());
    assertTrue(outcome.err().contains(message), outcome.err());
  }

  @Test
  void showsHelpAndVersion() {
    Outcome help = CommandLineFixture.run("--help");
    assertEquals(ExitCode.DONE, help.code());
    assertTrue(help.out().contains("extract"), help.out());
    assertEquals(ExitCode.DONE, CommandLineFixture.run("--version").code());
    assertTrue(CommandLineFixture.run("extract", "--version").out().startsWith("tongjian "));
    assertEquals(ExitCode.WRONG_USAGE, CommandLineFixture.run().code());
  }
}
