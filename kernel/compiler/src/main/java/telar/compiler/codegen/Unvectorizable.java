package telar.compiler.codegen;

/** Lane code that vectors cannot run; its scalar form does. */
final class Unvectorizable extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Unvectorizable(String what) {
    super(what, null, false, false);
  }
}
