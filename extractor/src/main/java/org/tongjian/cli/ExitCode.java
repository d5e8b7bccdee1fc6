package org.tongjian.cli;

/** The exit codes, the same for all commands. */
final class ExitCode {
  static final int DONE = 0;

  /** Done, but some inputs failed; each is named and the rest kept. */
  static final int SOME_INPUTS_FAILED = 1;

  static final int WRONG_USAGE = 2;
  static final int FAILED = 3;

  private ExitCode() {}
}
