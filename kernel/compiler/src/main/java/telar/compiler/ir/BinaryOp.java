package telar.compiler.ir;

/** Operations on two values of one type; integers wrap round, floats are IEEE. */
public enum BinaryOp {
  ADD,
  SUB,
  MUL,
  /**
   * Signed or floating division; an integer divided by zero gives an unspecified value, as on a
   * GPU.
   */
  DIV,
  DIV_UNSIGNED,
  REM,
  REM_UNSIGNED,
  AND,
  OR,
  XOR,
  SHL,
  /** Arithmetic shift right. */
  SHR,
  /** Logical shift right. */
  SHR_UNSIGNED
}
