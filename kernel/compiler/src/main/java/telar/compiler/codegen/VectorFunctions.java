package telar.compiler.codegen;

import telar.compiler.ir.Expr;

/** Built-in functions that vectors have, with the same results as the scalar ones. */
final class VectorFunctions {

  private final Code code;
  private final VectorOps ops;

  VectorFunctions(Code code, VectorOps ops) {
    this.code = code;
    this.ops = ops;
  }

  /** Applies a function to the vectors on the stack; false when it has to run lane by lane. */
  boolean emit(Expr.Intrinsic call) {
    JvmType type = JvmType.of(call.type());
    switch (call.name()) {
      case "sqrtf", "sqrt", "__fsqrt_rn" -> ops.unary(type, "sqrt");
      case "fabsf", "fabs" -> ops.unary(type, "abs");
      case "fmaf", "fma", "__fmaf_rn", "__fma_rn" -> ops.fma(type);
      case "min.i32", "min.i64" -> ops.binary(type, "min");
      case "max.i32", "max.i64" -> ops.binary(type, "max");
      case "fminf", "fmin" -> number(type, "min");
      case "fmaxf", "fmax" -> number(type, "max");
      case "__float_as_int", "__float_as_uint" -> ops.reinterpret(JvmType.FLOAT, JvmType.INT);
      case "__int_as_float", "__uint_as_float" -> ops.reinterpret(JvmType.INT, JvmType.FLOAT);
      default -> {
        return false;
      }
    }
    return true;
  }

  /** The smaller or larger of two; where one is no number, the other. */
  private void number(JvmType type, String method) {
    int right = code.reference();
    int left = code.reference();
    code.storeReference(right);
    code.storeReference(left);
    code.loadReference(left);
    code.loadReference(right);
    ops.binary(type, method);
    instead(type, left, right);
    instead(type, right, left);
  }

  /** Where {@code value} is no number, puts {@code other} into the vector on the stack. */
  private void instead(JvmType type, int value, int other) {
    code.loadReference(other);
    code.loadReference(value);
    ops.compare(type, "NE", () -> code.loadReference(value));
    ops.blend(type);
  }
}
