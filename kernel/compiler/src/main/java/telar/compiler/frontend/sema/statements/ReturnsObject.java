package telar.compiler.frontend.sema.statements;

/** A function that was declared to return auto turns out to return a class object. */
public final class ReturnsObject extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ReturnsObject() {
    super("returns an object", null, false, false);
  }
}
