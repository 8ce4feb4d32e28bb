package telar.conformance.oracle;

/** Gives out names that a program has not used. */
final class Names {

  private int count;

  String next(String prefix) {
    return prefix + count++;
  }
}
