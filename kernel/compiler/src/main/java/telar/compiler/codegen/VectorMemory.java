package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.LaneShape;
import telar.simt.abi.RootArrays;
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

  VectorMemory(Chunk chunk, VectorExpressions expressions, LaneByLane laneByLane) {
    this.chunk = chunk;
    this.code = chunk.code();
    this.ops = chunk.ops();
    this.expressions = expressions;
    this.laneByLane = laneByLane;
  }

  /**
   * Where the elements of a chunk are: consecutive from an index, or at indices from there on.
   *
   * @param index local variable; -1 for 0
   * @param indices local variable of their array; -1 when they are consecutive
   * @param outside the access when they are not all in the array; null when that takes scalar code
   */
  private record Elements32(int array, int index, int indices, @Nullable OutsideAccess outside) {

    boolean consecutive() {
      return indices < 0;
    }

    Elements32 or(@Nullable OutsideAccess access) {
      return new Elements32(array, index, indices, access);
    }
  }

  private void pushIndex(Elements32 place) {
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
    Elements32 place = find(load.address(), load.type(), slow);
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

  private void consecutive(IrType type, Elements32 place) {
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

  private void gather(IrType type, Elements32 place) {
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
  private void helper(String name, IrType type, Elements32 place, int scratch) {
    pushPlace(place);
    code.loadReference(scratch);
    code.call(
        VectorMemoryAccess.class,
        name,
        "(" + descriptor(type, place) + JvmType.of(type).arrayDescriptor() + ")V");
  }

  /** Pushes the array and where the elements are in it. */
  private void pushPlace(Elements32 place) {
    code.loadReference(place.array());
    pushIndex(place);
    if (!place.consecutive()) {
      code.loadReference(place.indices());
    }
  }

  private static String descriptor(IrType type, Elements32 place) {
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
    Elements32 place = find(store.address(), store.type(), slow);
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
  private void put(IrType type, Elements32 place, int mask) {
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

  private void scatter(IrType type, Elements32 place, int mask, int scratch) {
    String value = JvmType.of(type).arrayDescriptor();
    pushPlace(place);
    code.loadReference(scratch);
    chunk.pushLanes(mask);
    code.call(
        VectorMemoryAccess.class,
        place.consecutive() ? "store" : "scatter",
        "(" + descriptor(type, place) + value + "I)V");
  }

  /**
   * Computes where the elements are; null when only scalar code can tell. Goes to {@code slow} when
   * some are outside of their array.
   */
  private @Nullable Elements32 find(Expr address, IrType type, Label slow) {
    Elements elements = Elements.of(type);
    AddressForm form = AddressForm.of(address);
    RootView view = chunk.scope().root(form.base(), elements);
    if (view != null && form.isWhole(elements.bytes())) {
      return rooted(form, elements, view, slow);
    }
    if (form.base() instanceof Expr.Get pointer) {
      Expr root = chunk.scope().provenance(pointer.local());
      RootView through = root == null ? null : chunk.scope().root(root, elements);
      if (through != null && form.isWhole(elements.bytes())) {
        return through(form, elements, through, slow);
      }
    }
    return null;
  }

  /** The terms of an address by shape. */
  private record Terms(List<AddressForm.Term> regular, List<AddressForm.Term> varying) {}

  private Terms terms(AddressForm form) {
    List<AddressForm.Term> regular = new ArrayList<>();
    List<AddressForm.Term> varying = new ArrayList<>();
    for (AddressForm.Term term : form.terms()) {
      (chunk.shapes().ofIndex(term.index()).isVarying() ? varying : regular).add(term);
    }
    return new Terms(regular, varying);
  }

  private @Nullable Elements32 rooted(
      AddressForm form, Elements elements, RootView view, Label slow) {
    Terms terms = terms(form);
    long stride = stride(terms.regular());
    Expr small = form.intIndex(elements.bytes(), chunk.scope().ranges());
    // What is a single int and not seen to be small is unsigned: negative is beyond all arrays.
    Expr unsigned = form.constant() == 0 ? onlyIndex(form.terms(), elements) : null;
    Expr index = small != null ? small : unsigned;
    OutsideAccess outside =
        index == null || view.isPrivate() || !terms.varying().isEmpty()
            ? null
            : new OutsideAccess(view, index, (int) (stride / elements.bytes()), small != null);
    if (stride == elements.bytes() && terms.varying().isEmpty()) {
      if (small != null) {
        return consecutive(small, view, slow).or(outside);
      } else if (unsigned != null) {
        chunk.scalars().emit(unsigned);
        code.jump(Opcodes.IFLT, slow);
        return consecutive(unsigned, view, slow).or(outside);
      }
    }
    Elements32 place =
        place(
            terms,
            stride,
            elements,
            view,
            () -> {
              regularIndex(form.constant(), terms.regular(), elements);
              if (view.offset() >= 0) {
                code.load(JvmType.INT, view.offset());
                code.op(Opcodes.I2L);
                code.op(Opcodes.LADD);
              }
            },
            slow);
    return place == null ? null : place.or(outside);
  }

  /** Consecutive elements from an index that is an int. */
  private Elements32 consecutive(Expr first, RootView view, Label slow) {
    int index = code.variable(JvmType.INT);
    chunk.scalars().emit(first);
    if (view.offset() >= 0) {
      code.load(JvmType.INT, view.offset());
      code.op(Opcodes.IADD);
    }
    code.store(JvmType.INT, index);
    int places = code.variable(JvmType.INT);
    code.loadReference(view.array());
    code.op(Opcodes.ARRAYLENGTH);
    code.push(ops.lanes() - 1);
    code.op(Opcodes.ISUB);
    code.store(JvmType.INT, places);
    code.load(JvmType.INT, places);
    code.jump(Opcodes.IFLT, slow);
    code.load(JvmType.INT, index);
    code.load(JvmType.INT, places);
    code.call(Integer.class, "compareUnsigned", "(II)I");
    code.jump(Opcodes.IFGE, slow);
    return new Elements32(view.array(), index, -1, null);
  }

  /** From a pointer in a register that points somewhere into a known object. */
  private @Nullable Elements32 through(
      AddressForm form, Elements elements, RootView view, Label slow) {
    LaneShape pointer = chunk.shapes().of(form.base());
    if (pointer.isVarying()) {
      return null;
    }
    Terms terms = terms(form);
    long stride = stride(terms.regular()) + pointer.stride();
    return place(
        terms,
        stride,
        elements,
        view,
        () -> {
          chunk.scalars().emit(form.base());
          code.load(JvmType.LONG, view.pointer());
          code.call(RootArrays.class, "base", "(J)J");
          code.op(Opcodes.LSUB);
          if (elements.shift() > 0) {
            code.push(elements.shift());
            code.call(Long.class, "rotateRight", "(JI)J");
          }
          regularIndex(form.constant(), terms.regular(), elements);
          code.op(Opcodes.LADD);
        },
        slow);
  }

  private long stride(List<AddressForm.Term> terms) {
    long stride = 0;
    for (AddressForm.Term term : terms) {
      stride += chunk.shapes().ofIndex(term.index()).stride() * term.scale();
    }
    return stride;
  }

  /** Pushes, in elements, the sum of the constant and the regular terms for the first lane. */
  private void regularIndex(long constant, List<AddressForm.Term> terms, Elements elements) {
    code.push(constant / elements.bytes());
    for (AddressForm.Term term : terms) {
      chunk.scalars().emit(term.index());
      chunk.scalars().scale(term.scale() / elements.bytes());
      code.op(Opcodes.LADD);
    }
  }

  private @Nullable Elements32 place(
      Terms terms, long stride, Elements elements, RootView view, Runnable first, Label slow) {
    if (stride % elements.bytes() != 0) {
      return null;
    }
    long step = stride / elements.bytes();
    if (terms.varying().isEmpty()) {
      return regular(view, step, first, slow);
    }
    Expr index = onlyIndex(terms.varying(), elements);
    return index == null || Math.abs(step) > MAX_STEP
        ? null
        : indexed(view, (int) step, first, index, slow);
  }

  /** The int that a single term multiplies by one element; null when it is not so. */
  private static @Nullable Expr onlyIndex(List<AddressForm.Term> terms, Elements elements) {
    return terms.size() == 1
            && terms.get(0).scale() == elements.bytes()
            && terms.get(0).index() instanceof Expr.Convert widened
            && (widened.op() == ConvertOp.SIGN_EXTEND || widened.op() == ConvertOp.ZERO_EXTEND)
            && widened.operand().type() == IrType.I32
        ? widened.operand()
        : null;
  }

  /** Elements at regular distances: the first and last are checked. */
  private @Nullable Elements32 regular(RootView view, long step, Runnable first, Label slow) {
    long span = step * (ops.lanes() - 1);
    if (step == 0 || step * ops.lanes() != (int) (step * ops.lanes())) {
      return null;
    }
    int wide = code.variable(JvmType.LONG);
    first.run();
    code.store(JvmType.LONG, wide);
    checkEnds(wide, span, view, slow);
    int index = code.variable(JvmType.INT);
    code.load(JvmType.LONG, wide);
    code.op(Opcodes.L2I);
    code.store(JvmType.INT, index);
    if (step == 1) {
      return new Elements32(view.array(), index, -1, null);
    }
    int multiples = chunk.inputs().arrayField(chunk.fields().multiples((int) step, ops.lanes()));
    return new Elements32(view.array(), index, multiples, null);
  }

  /** Goes the slow way when the lowest index is negative or the highest beyond the end. */
  private void checkEnds(int wide, long span, RootView view, Label slow) {
    pushMoved(wide, Math.min(span, 0));
    code.push(0L);
    code.op(Opcodes.LCMP);
    code.jump(Opcodes.IFLT, slow);
    pushMoved(wide, Math.max(span, 0));
    code.loadReference(view.array());
    code.op(Opcodes.ARRAYLENGTH);
    code.op(Opcodes.I2L);
    code.op(Opcodes.LCMP);
    code.jump(Opcodes.IFGE, slow);
  }

  private void pushMoved(int wide, long distance) {
    code.load(JvmType.LONG, wide);
    if (distance != 0) {
      code.push(distance);
      code.op(Opcodes.LADD);
    }
  }

  /** Largest step between lanes that is added to other indices. */
  private static final long MAX_STEP = 1L << 20;

  /** Bound on the regular part of an index, so that its sum with an int cannot wrap round twice. */
  private static final long MAX_PART = 1L << 30;

  private Elements32 indexed(RootView view, int step, Runnable first, Expr index, Label slow) {
    int wide = code.variable(JvmType.LONG);
    first.run();
    code.store(JvmType.LONG, wide);
    code.load(JvmType.LONG, wide);
    code.call(Math.class, "abs", "(J)J");
    code.push(MAX_PART);
    code.op(Opcodes.LCMP);
    code.jump(Opcodes.IFGT, slow);
    int vector = code.reference();
    expressions.emit(index);
    ops.broadcast(
        JvmType.INT,
        () -> {
          code.load(JvmType.LONG, wide);
          code.op(Opcodes.L2I);
        });
    ops.binary(JvmType.INT, "add");
    if (step != 0) {
      ops.addIndex(JvmType.INT, step);
    }
    code.storeReference(vector);
    checkIndices(vector, view, slow);
    int indices = scratch("indices", JvmType.INT);
    code.loadReference(vector);
    if (expressions.mask() != Chunk.FULL) {
      int all = code.reference();
      code.storeReference(all);
      ops.zero(JvmType.INT);
      code.loadReference(all);
      code.loadReference(expressions.mask());
      ops.blend(JvmType.INT);
    }
    ops.store(JvmType.INT, indices);
    return new Elements32(view.array(), -1, indices, null);
  }

  /** Goes the slow way when an active lane's index is outside of the array. */
  private void checkIndices(int vector, RootView view, Label slow) {
    code.loadReference(vector);
    ops.compareScalar(JvmType.INT, "GE", () -> code.push(0));
    code.loadReference(vector);
    ops.compareScalar(
        JvmType.INT,
        "LT",
        () -> {
          code.loadReference(view.array());
          code.op(Opcodes.ARRAYLENGTH);
        });
    ops.maskBinary("and");
    if (expressions.mask() == Chunk.FULL) {
      ops.test("allTrue");
      code.jump(Opcodes.IFEQ, slow);
    } else {
      int inside = code.reference();
      code.storeReference(inside);
      code.loadReference(expressions.mask());
      code.loadReference(inside);
      ops.maskBinary("andNot");
      ops.test("anyTrue");
      code.jump(Opcodes.IFNE, slow);
    }
  }
}
