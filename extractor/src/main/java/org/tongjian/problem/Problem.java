package org.tongjian.problem;

/**
 * One thing that is wrong with an input, with its place and its remedy.
 *
 * @param code the kind of problem
 * @param position where it is
 * @param message what is wrong, with the offending text quoted
 * @param remedy what the user can do about it
 */
public record Problem(ProblemCode code, Position position, String message, String remedy) {
  /** The line that users see: {@code a.txt:12:5 (offset 431): E103 message; remedy}. */
  @Override
  public String toString() {
    return position + ": " + code + " " + message + (remedy.isEmpty() ? "" : "; " + remedy);
  }
}
