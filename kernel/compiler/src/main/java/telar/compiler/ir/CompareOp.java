package telar.compiler.ir;

/** Comparisons. On floats, all but NE are false when an operand is NaN. */
public enum CompareOp {
  EQ,
  NE,
  LT,
  LE,
  GT,
  GE,
  LT_UNSIGNED,
  LE_UNSIGNED,
  GT_UNSIGNED,
  GE_UNSIGNED
}
