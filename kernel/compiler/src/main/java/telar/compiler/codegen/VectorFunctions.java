package telar.compiler.codegen;

import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Expr;

/** Built-in functions that vectors have, with the same results as the scalar ones. */
final class VectorFunctions {

  private final Code code;
  private final VectorOps ops;
  private final VectorRounding rounding;

  VectorFunctions(Code code, VectorOps ops) {
    this.code = code;
    this.ops = ops;
    this.rounding = new VectorRounding(code, ops);
  }

  /** Applies a function to the vectors on the stack; false when it has to run lane by lane. */
  boolean emit(Expr.Intrinsic call) {
    JvmType type = JvmType.of(call.type());
    switch (call.name()) {
      case "sqrtf", "sqrt", "__fsqrt_rn", "__dsqrt_rn" -> ops.unary(type, "sqrt");
      case "fabsf", "fabs" -> ops.unary(type, "abs");
      case "fmaf", "fma", "__fmaf_rn", "__fma_rn" -> ops.fma(type);
      case "__fadd_rn", "__dadd_rn" -> ops.binary(type, "add");
      case "__fsub_rn", "__dsub_rn" -> ops.binary(type, "sub");
      case "__fmul_rn", "__dmul_rn" -> ops.binary(type, "mul");
      case "__fdiv_rn", "__ddiv_rn", "__fdividef" -> ops.binary(type, "div");
      case "__frcp_rn", "__drcp_rn" -> reciprocal(type);
      case "min.i32", "min.i64" -> ops.binary(type, "min");
      case "max.i32", "max.i64" -> ops.binary(type, "max");
      case "min.u32", "min.u64" -> unsigned(type, "min");
      case "max.u32", "max.u64" -> unsigned(type, "max");
      case "fminf", "fmin" -> number(type, "min");
      case "fmaxf", "fmax" -> number(type, "max");
      case "rintf", "nearbyintf" -> rounding.toNearest();
      case "floorf" -> rounding.down();
      case "ceilf" -> rounding.up();
      case "truncf" -> rounding.towardsZero();
      case "__float_as_int", "__float_as_uint" -> ops.reinterpret(JvmType.FLOAT, JvmType.INT);
      case "__int_as_float", "__uint_as_float" -> ops.reinterpret(JvmType.INT, JvmType.FLOAT);
      case "__int2float_rn" -> ops.convert(JvmType.INT, "I2F", JvmType.FLOAT);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void reciprocal(JvmType type) {
    int value = code.reference();
    code.storeReference(value);
    ops.broadcast(
        type,
        () -> {
          code.push(1);
          code.op(type == JvmType.FLOAT ? Opcodes.I2F : Opcodes.I2D);
        });
    code.loadReference(value);
    ops.binary(type, "div");
  }

  /** Unsigned numbers are in the order of signed ones with the other sign. */
  private void unsigned(JvmType type, String method) {
    long lowest = type == JvmType.LONG ? Long.MIN_VALUE : Integer.MIN_VALUE;
    int right = code.reference();
    ops.lanewise(type, "XOR", lowest);
    code.storeReference(right);
    ops.lanewise(type, "XOR", lowest);
    code.loadReference(right);
    ops.binary(type, method);
    ops.lanewise(type, "XOR", lowest);
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
