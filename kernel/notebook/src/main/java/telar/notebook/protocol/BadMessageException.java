package telar.notebook.protocol;

/** Frames that are not a message of this session: they are dropped. */
final class BadMessageException extends Exception {

  private static final long serialVersionUID = 1L;

  BadMessageException(String message) {
    super(message);
  }

  BadMessageException(String message, Throwable cause) {
    super(message, cause);
  }
}
