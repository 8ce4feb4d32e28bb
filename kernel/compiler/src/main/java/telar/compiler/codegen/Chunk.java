package telar.compiler.codegen;

import telar.compiler.ir.IrType;
import telar.compiler.lower.LaneShapes;

/**
 * What the emitters of one vector method share: a chunk is as many neighbouring lanes as a vector
 * has.
 *
 * @param code the body of the chunk's turn
 * @param thread local variable with the number of the chunk's first thread
 * @param scope scalar code of the chunk
 * @param scalars expressions in that scope
 */
record Chunk(
    Code code,
    VectorOps ops,
    int thread,
    LaneShapes shapes,
    VectorRegisters registers,
    LaneInputs inputs,
    VectorScope scope,
    ExpressionEmitter scalars,
    KernelPlanView plan,
    KernelFields fields,
    Symbols symbols,
    SiteTable sites) {

  /** The mask of code that all lanes of the chunk run. */
  static final int FULL = -1;

  /** The variable of an array with a scratch value for each lane. */
  int scratch(String name, JvmType type) {
    return inputs.arrayField(fields.scratch(name, type, ops.lanes()));
  }

  /** Pushes the lanes of a mask as bits. */
  void pushLanes(int mask) {
    if (mask == FULL) {
      code.push((1 << ops.lanes()) - 1);
    } else {
      ops.maskToBits(mask);
    }
  }

  /** Leaves the vector or mask on the stack in an array, masks as 0 and 1. */
  void spill(IrType type, int array) {
    if (type == IrType.BOOL) {
      ops.maskToInts();
    }
    ops.store(JvmType.of(type), array);
  }

  /** Pushes the vector or mask whose lanes are in an array. */
  void unspill(IrType type, int array) {
    ops.load(JvmType.of(type), array);
    if (type == IrType.BOOL) {
      ops.compareScalar(JvmType.INT, "NE", () -> code.push(0));
    }
  }
}
