package telar.compiler.codegen;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Slot;
import telar.simt.abi.RootArrays;

/** Computes where an access goes, and checks it against the object that it must stay in. */
final class PlaceEmitter {

  private static final int NONE = -1;

  private final Code code;
  private final Scope scope;
  private final ExpressionEmitter expressions;

  PlaceEmitter(Code code, Scope scope, ExpressionEmitter expressions) {
    this.code = code;
    this.scope = scope;
    this.expressions = expressions;
  }

  /** The element type of a private slot that is accessed as a Java array; null for any other. */
  @Nullable Elements privateElements(Expr root) {
    if (root instanceof Expr.SlotAddress) {
      for (IrType type :
          new IrType[] {IrType.I8, IrType.I16, IrType.I32, IrType.I64, IrType.F32, IrType.F64}) {
        if (scope.root(root, Elements.of(type)) != null) {
          return Elements.of(type);
        }
      }
    }
    return null;
  }

  /** The location of an access; constants are written the slow way, which says that it is wrong. */
  Place find(Expr address, Elements elements, boolean write) {
    AddressForm form = AddressForm.of(address);
    if (write
        && form.base() instanceof Expr.GlobalAddress global
        && global.variable().space() == GlobalVariable.Space.CONSTANT) {
      return anywhere(address);
    }
    RootView view = scope.root(form.base(), elements);
    if (view != null && (view.isPrivate() || form.isWhole(elements.bytes()))) {
      return direct(form, elements, view);
    }
    if (form.base() instanceof Expr.Get pointer) {
      Expr root = scope.provenance(pointer.local());
      RootView through = root == null ? null : scope.root(root, elements);
      if (through != null) {
        return computed(address, elements, through);
      }
    }
    return anywhere(address);
  }

  /** {@code root[index]}: the index is computed and compared with the array's length. */
  private Place direct(AddressForm form, Elements elements, RootView view) {
    Expr small = form.intIndex(elements.bytes(), scope.ranges());
    Label slow = new Label();
    return small != null
        ? intPlace(form, small, elements, view, slow)
        : longPlace(form, elements, view, slow);
  }

  private Place intPlace(
      AddressForm form, Expr small, Elements elements, RootView view, Label slow) {
    int relative = code.variable(JvmType.INT);
    expressions.emit(small);
    code.store(JvmType.INT, relative);
    int index = elementIndex(relative, view, slow);
    return new Place(
        view.array(),
        index,
        slow,
        new DirectParts(form, elements, view, relative, JvmType.INT, relative));
  }

  private Place longPlace(AddressForm form, Elements elements, RootView view, Label slow) {
    int relative = code.variable(JvmType.LONG);
    int shown = sum(form, elements.bytes());
    code.store(JvmType.LONG, relative);
    code.load(JvmType.LONG, relative);
    if (!view.isPrivate() && view.offset() >= 0) {
      code.load(JvmType.INT, view.offset());
      code.op(Opcodes.I2L);
      code.op(Opcodes.LADD);
    }
    int narrow = narrow(slow);
    int index = view.isPrivate() ? elementIndex(narrow, view, slow) : checked(narrow, view, slow);
    return new Place(
        view.array(),
        index,
        slow,
        new DirectParts(form, elements, view, relative, JvmType.LONG, shown));
  }

  /** Pushes the sum of all terms in elements; returns the variable of the outermost index. */
  private int sum(AddressForm form, int elementBytes) {
    int shown = NONE;
    code.push(form.constant() / elementBytes);
    for (AddressForm.Term term : form.terms()) {
      expressions.emit(term.index());
      if (shown == NONE) {
        shown = code.variable(JvmType.LONG);
        code.op(Opcodes.DUP2);
        code.store(JvmType.LONG, shown);
      }
      expressions.scale(term.scale() / elementBytes);
      code.op(Opcodes.LADD);
    }
    return shown;
  }

  /** Pops a long index into an int variable; goes the slow way when it does not fit. */
  private int narrow(Label slow) {
    int wide = code.variable(JvmType.LONG);
    int index = code.variable(JvmType.INT);
    code.op(Opcodes.DUP2);
    code.store(JvmType.LONG, wide);
    code.op(Opcodes.L2I);
    code.store(JvmType.INT, index);
    code.load(JvmType.INT, index);
    code.op(Opcodes.I2L);
    code.load(JvmType.LONG, wide);
    code.op(Opcodes.LCMP);
    code.jump(Opcodes.IFNE, slow);
    return index;
  }

  /** From the index relative to the root pointer to the checked index in the array. */
  private int elementIndex(int relative, RootView view, Label slow) {
    if (!view.isPrivate()) {
      return checked(offset(relative, view), view, slow);
    }
    code.load(JvmType.INT, relative);
    code.jump(Opcodes.IFLT, slow);
    code.load(JvmType.INT, relative);
    code.push(view.length());
    code.jump(Opcodes.IF_ICMPGE, slow);
    return offset(relative, view);
  }

  private int offset(int relative, RootView view) {
    if (view.offset() < 0) {
      return relative;
    }
    int index = code.variable(JvmType.INT);
    code.load(JvmType.INT, relative);
    code.load(JvmType.INT, view.offset());
    code.op(Opcodes.IADD);
    code.store(JvmType.INT, index);
    return index;
  }

  /** One unsigned comparison, as the JVM makes it again, so that HotSpot keeps one of the two. */
  private int checked(int index, RootView view, Label slow) {
    code.load(JvmType.INT, index);
    code.loadReference(view.array());
    code.op(Opcodes.ARRAYLENGTH);
    code.call(Integer.class, "compareUnsigned", "(II)I");
    code.jump(Opcodes.IFGE, slow);
    return index;
  }

  /**
   * An address computed elsewhere, whose root is known: the distance to the object's start, rotated
   * so that a misaligned one is out of bounds, is the index.
   */
  private Place computed(Expr address, Elements elements, RootView view) {
    Label slow = new Label();
    int held = code.variable(JvmType.LONG);
    int shown = addressWithIndex(address);
    code.op(Opcodes.DUP2);
    code.store(JvmType.LONG, held);
    code.load(JvmType.LONG, view.pointer());
    code.call(RootArrays.class, "base", "(J)J");
    code.op(Opcodes.LSUB);
    if (elements.shift() > 0) {
      code.push(elements.shift());
      code.call(Long.class, "rotateRight", "(JI)J");
    }
    int index = checked(narrow(slow), view, slow);
    return new Place(view.array(), index, slow, new HeldParts(held, view.pointer(), shown));
  }

  /** An address in an object that is only known when the code runs. */
  private Place anywhere(Expr address) {
    int held = code.variable(JvmType.LONG);
    int shown = addressWithIndex(address);
    code.store(JvmType.LONG, held);
    return new Place(NONE, NONE, new Label(), new HeldParts(held, held, shown));
  }

  /** Pushes an address; returns the variable that holds its outermost index, -1 if it has none. */
  int addressWithIndex(Expr address) {
    if (!(address instanceof Expr.PointerAdd add)) {
      expressions.emit(address);
      return NONE;
    }
    int shown;
    if (add.index() instanceof Expr.Const) {
      shown = addressWithIndex(add.base());
      expressions.emit(add.index());
    } else {
      expressions.emit(add.base());
      expressions.emit(add.index());
      shown = code.variable(JvmType.LONG);
      code.op(Opcodes.DUP2);
      code.store(JvmType.LONG, shown);
    }
    expressions.scale(add.scale());
    code.op(Opcodes.LADD);
    return shown;
  }

  private void pushIndex(JvmType type, int variable) {
    if (variable == NONE) {
      code.push(0L);
    } else {
      code.load(type, variable);
      if (type == JvmType.INT) {
        code.op(Opcodes.I2L);
      }
    }
  }

  /** A location relative to a root pointer, in elements. */
  private final class DirectParts implements Place.Parts {

    private final AddressForm form;
    private final Elements elements;
    private final RootView view;
    private final int relative;
    private final JvmType type;
    private final int shown;

    DirectParts(
        AddressForm form, Elements elements, RootView view, int relative, JvmType type, int shown) {
      this.form = form;
      this.elements = elements;
      this.view = view;
      this.relative = relative;
      this.type = type;
      this.shown = shown;
    }

    @Override
    public void rootAndAddress() {
      code.load(JvmType.LONG, view.pointer());
      address();
    }

    /** For a private array, the byte offset in it. */
    @Override
    public void address() {
      pushIndex(type, relative);
      expressions.scale(elements.bytes());
      if (!view.isPrivate()) {
        code.load(JvmType.LONG, view.pointer());
        code.op(Opcodes.LADD);
      }
    }

    @Override
    public void index() {
      pushIndex(type, shown);
    }

    @Override
    public @Nullable Slot privateSlot() {
      return view.isPrivate() && form.base() instanceof Expr.SlotAddress address
          ? address.slot()
          : null;
    }
  }

  /** A location whose whole address is in a variable. */
  private final class HeldParts implements Place.Parts {

    private final int held;
    private final int root;
    private final int shown;

    HeldParts(int held, int root, int shown) {
      this.held = held;
      this.root = root;
      this.shown = shown;
    }

    @Override
    public void rootAndAddress() {
      code.load(JvmType.LONG, root);
      address();
    }

    @Override
    public void address() {
      code.load(JvmType.LONG, held);
    }

    @Override
    public void index() {
      pushIndex(JvmType.LONG, shown);
    }
  }
}
