package telar.compiler.codegen;

import java.util.List;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.IrType;

/** Converts the vector on the stack; what vectors lack is done lane by lane. */
final class VectorConversions {

  private final Code code;
  private final VectorOps ops;
  private final LaneByLane laneByLane;

  VectorConversions(Code code, VectorOps ops, LaneByLane laneByLane) {
    this.code = code;
    this.ops = ops;
    this.laneByLane = laneByLane;
  }

  void convert(ConvertOp op, IrType from, IrType to) {
    if (from == IrType.BOOL) {
      ops.maskToInts();
    }
    JvmType source = JvmType.of(from);
    JvmType target = to == IrType.BOOL ? JvmType.INT : JvmType.of(to);
    boolean done =
        switch (op) {
          case SIGN_EXTEND -> extend(source, target);
          case ZERO_EXTEND -> zeroExtend(from, source, target);
          case TRUNCATE -> truncate(source, to);
          case SIGNED_TO_FLOAT -> source == JvmType.INT && known(source, target);
          case UNSIGNED_TO_FLOAT ->
              from == IrType.I32 && target == JvmType.FLOAT && unsignedToFloat();
          case FLOAT_TO_SIGNED ->
              to == IrType.I32
                  && source == JvmType.FLOAT
                  && ops.shape().floatToInt()
                  && known(source, target);
          case FLOAT_TO_FLOAT -> source == target || known(source, target);
          case BITCAST -> bitcast(source, target);
          default -> false;
        };
    if (!done) {
      laneByLane.apply(
          List.of(from == IrType.BOOL ? IrType.I32 : from),
          to,
          () -> new ConversionEmitter(code).convert(op, from, to));
    } else if (to == IrType.BOOL) {
      ops.compareScalar(JvmType.INT, "NE", () -> code.push(0));
    }
  }

  private boolean known(JvmType source, JvmType target) {
    ops.convert(source, letter(source) + "2" + letter(target), target);
    return true;
  }

  /** From 2³¹ on, half the number, with a last bit that says whether something was cut off. */
  private boolean unsignedToFloat() {
    int value = code.reference();
    code.storeReference(value);
    code.loadReference(value);
    known(JvmType.INT, JvmType.FLOAT);
    code.loadReference(value);
    ops.lanewise(JvmType.INT, "LSHR", 1);
    ops.lanewise(
        JvmType.INT,
        "OR",
        () -> {
          code.loadReference(value);
          ops.lanewise(JvmType.INT, "AND", 1);
        });
    known(JvmType.INT, JvmType.FLOAT);
    ops.broadcast(JvmType.FLOAT, () -> code.push(IrType.F32, Float.floatToRawIntBits(2f)));
    ops.binary(JvmType.FLOAT, "mul");
    code.loadReference(value);
    ops.compareScalar(JvmType.INT, "LT", () -> code.push(0));
    ops.blend(JvmType.FLOAT);
    return true;
  }

  /** The letter of a type in the names of VectorOperators: as in descriptors, but for long. */
  private static String letter(JvmType type) {
    return type == JvmType.LONG ? "L" : type.descriptor();
  }

  private boolean extend(JvmType source, JvmType target) {
    return source == target || known(source, target);
  }

  private boolean zeroExtend(IrType from, JvmType source, JvmType target) {
    if (from == IrType.I8 || from == IrType.I16) {
      ops.lanewise(JvmType.INT, "AND", from == IrType.I8 ? 0xFF : 0xFFFF);
    }
    if (source != target) {
      known(source, target);
      if (from == IrType.I32) {
        ops.lanewise(JvmType.LONG, "AND", 0xFFFF_FFFFL);
      }
    }
    return true;
  }

  private boolean truncate(JvmType source, IrType to) {
    if (source == JvmType.LONG) {
      known(JvmType.LONG, JvmType.INT);
    }
    if (to == IrType.I8 || to == IrType.I16) {
      int unused = to == IrType.I8 ? 24 : 16;
      ops.lanewise(JvmType.INT, "LSHL", unused);
      ops.lanewise(JvmType.INT, "ASHR", unused);
    }
    return true;
  }

  private boolean bitcast(JvmType source, JvmType target) {
    if (source != target) {
      ops.reinterpret(source, target);
    }
    return true;
  }
}
