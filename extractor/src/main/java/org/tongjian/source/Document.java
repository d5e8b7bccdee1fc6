package org.tongjian.source;

import java.nio.charset.Charset;
import org.tongjian.problem.Position;

/**
 * One file, decoded.
 *
 * @param name what articles name as their source: the file's name, without its folder
 * @param path the file as the user gave it, for messages
 * @param text the characters of the file as they stand there, without a byte order mark
 * @param charset the encoding it was read in
 * @param sha256 hash of the file's bytes, in lower-case hexadecimal
 */
public record Document(String name, String path, String text, Charset charset, String sha256) {
  /** Line and column of an offset into {@link #text}. */
  public Position positionOf(int offset) {
    return Position.ofOffset(path, text, offset);
  }
}
