package telar.compiler.codegen;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.lower.LaneShape;
import telar.simt.abi.RootArrays;

/** Finds where the elements are that a chunk of lanes reads or writes, and checks that they are. */
final class VectorPlaces {

  private final Chunk chunk;
  private final Code code;
  private final VectorOps ops;
  private final VectorExpressions expressions;

  VectorPlaces(Chunk chunk, VectorExpressions expressions) {
    this.chunk = chunk;
    this.code = chunk.code();
    this.ops = chunk.ops();
    this.expressions = expressions;
  }

  /**
   * Computes where the elements are; null when only scalar code can tell. Goes to {@code slow} when
   * some are outside of their array.
   */
  @Nullable VectorPlace find(Expr address, IrType type, Label slow) {
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

  private @Nullable VectorPlace rooted(
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
    VectorPlace place =
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
  private VectorPlace consecutive(Expr first, RootView view, Label slow) {
    int index = code.variable(JvmType.INT);
    chunk.scalars().emit(first);
    if (view.offset() >= 0) {
      code.load(JvmType.INT, view.offset());
      code.op(Opcodes.IADD);
    }
    code.store(JvmType.INT, index);
    code.load(JvmType.INT, index);
    code.load(JvmType.INT, chunk.inputs().places(view.array(), ops.lanes()));
    code.call(Integer.class, "compareUnsigned", "(II)I");
    code.jump(Opcodes.IFGE, slow);
    return new VectorPlace(view.array(), index, -1, null);
  }

  /** From a pointer in a register that points somewhere into a known object. */
  private @Nullable VectorPlace through(
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

  private @Nullable VectorPlace place(
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
  private @Nullable VectorPlace regular(RootView view, long step, Runnable first, Label slow) {
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
      return new VectorPlace(view.array(), index, -1, null);
    }
    int multiples = chunk.inputs().arrayField(chunk.fields().multiples((int) step, ops.lanes()));
    return new VectorPlace(view.array(), index, multiples, null);
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

  private VectorPlace indexed(RootView view, int step, Runnable first, Expr index, Label slow) {
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
    int indices = chunk.scratch("indices" + JvmType.INT.descriptor(), JvmType.INT);
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
    return new VectorPlace(view.array(), -1, indices, null);
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
