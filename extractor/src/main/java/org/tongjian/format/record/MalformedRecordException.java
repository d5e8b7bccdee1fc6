package org.tongjian.format.record;

/** Thrown when a record cannot be read. */
final class MalformedRecordException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int offset;

  MalformedRecordException(int offset, String message) {
    super(message);
    this.offset = offset;
  }

  /** Where in the record. */
  int offset() {
    return offset;
  }
}
