package telar.compiler.codegen;

import java.util.List;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.simt.abi.VectorMemoryAccess;

/**
 * Loads and stores of a chunk of lanes: consecutive elements at once, others by their indices. All
 * are checked against the array first; what does not fit is done lane by lane, where faults are
 * made.
 */
final class VectorMemory {

  private final Chunk chunk;
  private final Code code;
  private final VectorOps ops;
  private final VectorExpressions expressions;
  private final LaneByLane laneByLane;
  private final VectorPlaces places;

  VectorMemory(Chunk chunk, VectorExpressions expressions, LaneByLane laneByLane) {
    this.chunk = chunk;
    this.code = chunk.code();
    this.ops = chunk.ops();
    this.expressions = expressions;
    this.laneByLane = laneByLane;
    this.places = new VectorPlaces(chunk, expressions);
  }

  VectorPlaces places() {
    return places;
  }

  private void pushIndex(VectorPlace place) {
    if (place.index() < 0) {
      code.push(0);
    } else {
      code.load(JvmType.INT, place.index());
    }
  }

  /** Pushes the vector or mask of a load of varying values. */
  void load(Expr.Load load) {
    int mask = expressions.mask();
    Label slow = new Label();
    Label end = new Label();
    VectorPlace place = places.find(load.address(), load.type(), slow);
    if (place == null) {
      laneByLane.value(load, mask);
      return;
    }
    if (place.consecutive()) {
      consecutive(load.type(), place);
    } else {
      gather(load.type(), place);
    }
    code.jump(Opcodes.GOTO, end);
    code.label(slow);
    OutsideAccess outside = place.outside();
    if (outside == null) {
      laneByLane.value(load, mask);
    } else {
      int scratch = scratch("gathered", JvmType.of(load.type()));
      outside.load(chunk, load.type(), load.site(), mask, scratch);
      ops.load(JvmType.of(load.type()), scratch);
      asBool(load.type());
    }
    code.label(end);
  }

  private void consecutive(IrType type, VectorPlace place) {
    if (!isNarrow(type)) {
      ops.load(JvmType.of(type), place.array(), place.index());
    } else if (ops.lanes() >= 8) {
      ops.loadNarrow(type, place.array(), place.index());
    } else {
      int scratch = scratch("narrow", JvmType.INT);
      helper("load", type, place, scratch);
      ops.load(JvmType.INT, scratch);
    }
    asBool(type);
  }

  private void gather(IrType type, VectorPlace place) {
    JvmType jvm = JvmType.of(type);
    if (!isNarrow(type) && ops.shape().gathers()) {
      ops.gather(jvm, place.array(), () -> pushIndex(place), place.indices());
    } else {
      int scratch = scratch("gathered", jvm);
      helper("gather", type, place, scratch);
      ops.load(jvm, scratch);
    }
    asBool(type);
  }

  private void asBool(IrType type) {
    if (type == IrType.BOOL) {
      ops.lanewise(JvmType.INT, "AND", 1);
      ops.compareScalar(JvmType.INT, "NE", () -> code.push(0));
    }
  }

  /** Calls a loop over the elements of arrays. */
  private void helper(String name, IrType type, VectorPlace place, int scratch) {
    pushPlace(place);
    code.loadReference(scratch);
    code.call(
        VectorMemoryAccess.class,
        name,
        "(" + descriptor(type, place) + JvmType.of(type).arrayDescriptor() + ")V");
  }

  /** Pushes the array and where the elements are in it. */
  private void pushPlace(VectorPlace place) {
    code.loadReference(place.array());
    pushIndex(place);
    if (!place.consecutive()) {
      code.loadReference(place.indices());
    }
  }

  private static String descriptor(IrType type, VectorPlace place) {
    return Elements.of(type).descriptor() + (place.consecutive() ? "I" : "I[I");
  }

  private static boolean isNarrow(IrType type) {
    return type == IrType.BOOL || type == IrType.I8 || type == IrType.I16;
  }

  private int scratch(String name, JvmType type) {
    return chunk.scratch(name + type.descriptor(), type);
  }

  /** Stores the value's lanes. */
  void store(Stmt.Store store) {
    int mask = expressions.mask();
    if (chunk.shapes().of(store.address()).isUniform() || isConstant(store.address())) {
      laneByLane.run(List.of(store), mask);
      return;
    }
    Label slow = new Label();
    Label end = new Label();
    int value = code.reference();
    expressions.emit(store.value());
    code.storeReference(value);
    VectorPlace place = places.find(store.address(), store.type(), slow);
    if (place == null) {
      laneByLane.run(List.of(store), mask);
      return;
    }
    code.loadReference(value);
    put(store.type(), place, mask);
    code.jump(Opcodes.GOTO, end);
    code.label(slow);
    OutsideAccess outside = place.outside();
    if (outside == null) {
      laneByLane.run(List.of(store), mask);
    } else {
      int scratch = scratch("stored", JvmType.of(store.type()));
      code.loadReference(value);
      chunk.spill(store.type(), scratch);
      outside.store(chunk, store.type(), store.site(), mask, scratch);
    }
    code.label(end);
  }

  private static boolean isConstant(Expr address) {
    return AddressForm.of(address).base() instanceof Expr.GlobalAddress global
        && global.variable().space() == GlobalVariable.Space.CONSTANT;
  }

  /** Pops a vector or mask into its place. */
  private void put(IrType type, VectorPlace place, int mask) {
    JvmType jvm = JvmType.of(type);
    boolean direct = place.consecutive() && !isNarrow(type);
    if (direct && mask == Chunk.FULL) {
      ops.store(jvm, place.array(), place.index());
    } else if (direct && ops.shape().maskedStores()) {
      ops.storeMasked(jvm, place.array(), place.index(), mask);
    } else {
      int scratch = scratch("stored", jvm);
      chunk.spill(type, scratch);
      scatter(type, place, mask, scratch);
    }
  }

  private void scatter(IrType type, VectorPlace place, int mask, int scratch) {
    String value = JvmType.of(type).arrayDescriptor();
    pushPlace(place);
    code.loadReference(scratch);
    chunk.pushLanes(mask);
    code.call(
        VectorMemoryAccess.class,
        place.consecutive() ? "store" : "scatter",
        "(" + descriptor(type, place) + value + "I)V");
  }
}
