package telar.compiler.ir;

/** Operations on one value. */
public enum UnaryOp {
  /** Two's complement or IEEE negation. */
  NEG,
  /** Bitwise complement. */
  BIT_NOT,
  /** Logical negation of a BOOL. */
  NOT
}
