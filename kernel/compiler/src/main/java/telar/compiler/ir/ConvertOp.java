package telar.compiler.ir;

/** Conversions between scalar types. */
public enum ConvertOp {
  /** Wider integer, sign kept. */
  SIGN_EXTEND,
  /** Wider integer, zeros above; also from BOOL. */
  ZERO_EXTEND,
  /** Narrower integer. */
  TRUNCATE,
  /** Signed integer to float or double. */
  SIGNED_TO_FLOAT,
  UNSIGNED_TO_FLOAT,
  /** Float or double to signed integer, towards zero. */
  FLOAT_TO_SIGNED,
  FLOAT_TO_UNSIGNED,
  /** F32 to F64 or back. */
  FLOAT_TO_FLOAT,
  /** Same size, same bits: F32 and I32, F64 and I64, PTR and I64. */
  BITCAST
}
