package telar.compiler.codegen;

import telar.compiler.ir.IrType;

/**
 * Rounds vectors of floats to whole numbers, which vectors cannot do by themselves: adding 2²³
 * pushes the fraction out. What is larger has none; NaN counts as larger.
 */
final class VectorRounding {

  private static final float NO_FRACTION = 0x1p23f;
  private static final int SIGN = Integer.MIN_VALUE;

  private final Code code;
  private final VectorOps ops;

  VectorRounding(Code code, VectorOps ops) {
    this.code = code;
    this.ops = ops;
  }

  /** To the nearest, ties to even. */
  void toNearest() {
    int value = held();
    nearest(value);
    finish(value);
  }

  void down() {
    int value = held();
    nearest(value);
    step(value, "GT", "sub");
    finish(value);
  }

  void up() {
    int value = held();
    nearest(value);
    step(value, "LT", "add");
    finish(value);
  }

  void towardsZero() {
    int value = held();
    code.loadReference(value);
    ops.unary(JvmType.FLOAT, "abs");
    int size = held();
    nearest(size);
    step(size, "GT", "sub");
    finish(value);
  }

  private void push(float value) {
    code.push(IrType.F32, Float.floatToRawIntBits(value));
  }

  private int held() {
    int variable = code.reference();
    code.storeReference(variable);
    return variable;
  }

  /** Pushes the nearest whole number of a value below 2²³. */
  private void nearest(int value) {
    code.loadReference(value);
    large(value);
    ops.binary(JvmType.FLOAT, "add");
    large(value);
    ops.binary(JvmType.FLOAT, "sub");
  }

  /** 2²³ with the sign of a value. */
  private void large(int value) {
    code.loadReference(value);
    ops.reinterpret(JvmType.FLOAT, JvmType.INT);
    ops.lanewise(JvmType.INT, "AND", SIGN);
    ops.lanewise(JvmType.INT, "OR", Float.floatToRawIntBits(NO_FRACTION));
    ops.reinterpret(JvmType.INT, JvmType.FLOAT);
  }

  /** Where the rounded value on the stack compares so with the value, takes one more step. */
  private void step(int value, String comparison, String method) {
    int rounded = held();
    code.loadReference(rounded);
    code.loadReference(rounded);
    ops.broadcast(JvmType.FLOAT, () -> push(1f));
    ops.binary(JvmType.FLOAT, method);
    code.loadReference(rounded);
    ops.compare(JvmType.FLOAT, comparison, () -> code.loadReference(value));
    ops.blend(JvmType.FLOAT);
  }

  /** Gives the rounded value on the stack the value's sign; keeps values without a fraction. */
  private void finish(int value) {
    ops.unary(JvmType.FLOAT, "abs");
    ops.reinterpret(JvmType.FLOAT, JvmType.INT);
    ops.lanewise(
        JvmType.INT,
        "OR",
        () -> {
          code.loadReference(value);
          ops.reinterpret(JvmType.FLOAT, JvmType.INT);
          ops.lanewise(JvmType.INT, "AND", SIGN);
        });
    ops.reinterpret(JvmType.INT, JvmType.FLOAT);
    int rounded = held();
    code.loadReference(value);
    code.loadReference(rounded);
    code.loadReference(value);
    ops.unary(JvmType.FLOAT, "abs");
    ops.compareScalar(JvmType.FLOAT, "LT", () -> push(NO_FRACTION));
    ops.blend(JvmType.FLOAT);
  }
}
