package telar.conformance.oracle;

/** g++ refuses programs, or what it has made of them dies. */
final class GccFailure extends Exception {

  private static final long serialVersionUID = 1;

  GccFailure(String message) {
    super(message);
  }
}
