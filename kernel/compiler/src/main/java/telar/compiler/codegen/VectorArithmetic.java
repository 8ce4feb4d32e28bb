package telar.compiler.codegen;

import java.util.List;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.UnaryOp;

/** Operations on vectors that are on the stack; what vectors lack is done lane by lane. */
final class VectorArithmetic {

  private final Code code;
  private final VectorOps ops;
  private final LaneByLane laneByLane;

  VectorArithmetic(Code code, VectorOps ops, LaneByLane laneByLane) {
    this.code = code;
    this.ops = ops;
    this.laneByLane = laneByLane;
  }

  void unary(UnaryOp op, IrType type) {
    JvmType jvm = JvmType.of(type);
    if (op == UnaryOp.NEG) {
      ops.unary(jvm, "neg");
    } else {
      ops.lanewise(jvm, "XOR", -1);
    }
    wrap(type);
  }

  /** Combines two masks. */
  void logical(BinaryOp op) {
    switch (op) {
      case AND -> ops.maskBinary("and");
      case OR -> ops.maskBinary("or");
      case XOR -> {
        int right = code.reference();
        int left = code.reference();
        code.storeReference(right);
        code.storeReference(left);
        code.loadReference(left);
        code.loadReference(right);
        ops.maskBinary("andNot");
        code.loadReference(right);
        code.loadReference(left);
        ops.maskBinary("andNot");
        ops.maskBinary("or");
      }
      default -> throw new Unvectorizable("boolean " + op);
    }
  }

  /** Operations with a constant that are simpler than others; false when this is none. */
  boolean withConstant(BinaryOp op, IrType type, long value) {
    JvmType jvm = JvmType.of(type);
    if (type.isFloating() || narrow(type)) {
      return false;
    }
    int width = jvm == JvmType.LONG ? 64 : 32;
    boolean power = value > 0 && Long.bitCount(value) == 1;
    int log = Long.numberOfTrailingZeros(value);
    switch (op) {
      case SHL, SHR, SHR_UNSIGNED -> {
        if (value < 0 || value >= width) {
          return false;
        }
        ops.lanewise(jvm, shift(op), value);
      }
      case AND, OR, XOR -> ops.lanewise(jvm, op.name(), value);
      case DIV_UNSIGNED -> {
        if (!power) {
          return false;
        }
        ops.lanewise(jvm, "LSHR", log);
      }
      case REM_UNSIGNED -> {
        if (!power) {
          return false;
        }
        ops.lanewise(jvm, "AND", value - 1);
      }
      case DIV, REM -> {
        if (!power || log == 0) {
          return false;
        }
        signedPower(op, jvm, width, log);
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Division by a power of two rounds towards zero: negative numbers get its rest added first. */
  private void signedPower(BinaryOp op, JvmType jvm, int width, int log) {
    int value = code.reference();
    code.storeReference(value);
    Runnable biased =
        () -> {
          code.loadReference(value);
          ops.lanewise(jvm, "ASHR", width - 1);
          ops.lanewise(jvm, "LSHR", width - log);
          code.loadReference(value);
          ops.binary(jvm, "add");
        };
    if (op == BinaryOp.DIV) {
      biased.run();
      ops.lanewise(jvm, "ASHR", log);
    } else {
      code.loadReference(value);
      biased.run();
      ops.lanewise(jvm, "AND", -(1L << log));
      ops.binary(jvm, "sub");
    }
  }

  private static String shift(BinaryOp op) {
    return switch (op) {
      case SHL -> "LSHL";
      case SHR -> "ASHR";
      default -> "LSHR";
    };
  }

  private static boolean narrow(IrType type) {
    return type == IrType.I8 || type == IrType.I16;
  }

  /** Pops two vectors, pushes their combination. */
  void binary(BinaryOp op, IrType type) {
    JvmType jvm = JvmType.of(type);
    switch (op) {
      case ADD -> ops.binary(jvm, "add");
      case SUB -> ops.binary(jvm, "sub");
      case MUL -> ops.binary(jvm, "mul");
      case AND, OR, XOR -> {
        int right = code.reference();
        code.storeReference(right);
        ops.lanewise(jvm, op.name(), () -> code.loadReference(right));
      }
      case DIV -> {
        if (type.isFloating()) {
          ops.binary(jvm, "div");
        } else {
          scalar(op, type);
        }
      }
      default -> scalar(op, type);
    }
    if (!type.isFloating()) {
      wrap(type);
    }
  }

  /** Does an operation lane by lane, as scalar code does it. */
  private void scalar(BinaryOp op, IrType type) {
    boolean shift = op == BinaryOp.SHL || op == BinaryOp.SHR || op == BinaryOp.SHR_UNSIGNED;
    IrType right = shift ? IrType.I32 : type;
    Expr.Get unknown = new Expr.Get(new Local(-1, "right", right));
    Expr.Get left = new Expr.Get(new Local(-1, "left", type));
    laneByLane.apply(
        List.of(type, right),
        type,
        () -> new ArithmeticEmitter(code, false).binary(new Expr.Binary(op, left, unknown)));
  }

  /** Brings ints back into the range of a narrow type. */
  void wrap(IrType type) {
    if (narrow(type)) {
      int unused = type == IrType.I8 ? 24 : 16;
      ops.lanewise(JvmType.INT, "LSHL", unused);
      ops.lanewise(JvmType.INT, "ASHR", unused);
    }
  }

  /** Pops a vector and compares it with the one that {@code right} pushes. */
  void compare(CompareOp op, IrType type, Runnable right) {
    JvmType jvm = JvmType.of(type);
    if (op.name().endsWith("_UNSIGNED")) {
      long lowest = jvm == JvmType.LONG ? Long.MIN_VALUE : Integer.MIN_VALUE;
      ops.lanewise(jvm, "XOR", lowest);
      ops.compare(
          jvm,
          op.name().replace("_UNSIGNED", ""),
          () -> {
            right.run();
            ops.lanewise(jvm, "XOR", lowest);
          });
    } else {
      ops.compare(jvm, op.name(), right);
    }
  }
}
