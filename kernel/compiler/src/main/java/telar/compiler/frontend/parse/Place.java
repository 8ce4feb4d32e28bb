package telar.compiler.frontend.parse;

/** Where a declaration stands, which decides what it can be. */
enum Place {
  NAMESPACE,
  CLASS,
  BLOCK,
  PARAMETER,
  /** A type alone, as in a cast. */
  TYPE
}
