package telar.compiler.frontend.ast;

/** Keyword of a class or of an elaborated type. */
public enum ClassKey {
  STRUCT,
  CLASS,
  UNION,
  ENUM
}
