package telar.compiler.ir.eval;

/** The code cannot be run at compile time. */
public final class NotConstantException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotConstantException(String reason) {
    super(reason, null, false, false);
  }
}
