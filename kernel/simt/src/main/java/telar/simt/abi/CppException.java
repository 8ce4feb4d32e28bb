package telar.simt.abi;

/** A C++ exception on its way to a handler. */
public final class CppException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long record;

  /** With the address of its record, which says its type and holds the object thrown. */
  public CppException(long record) {
    super("C++ exception", null, false, false);
    this.record = record;
  }

  public long record() {
    return record;
  }
}
