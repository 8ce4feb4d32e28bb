package telar.conformance.oracle;

/** A compiler refuses programs, or what it has made of them dies. */
final class CompilerFailure extends Exception {

  private static final long serialVersionUID = 1;

  CompilerFailure(String message) {
    super(message);
  }
}
