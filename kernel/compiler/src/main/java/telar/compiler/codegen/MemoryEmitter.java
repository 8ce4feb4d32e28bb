package telar.compiler.codegen;

import java.util.Arrays;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.simt.abi.MemoryAccess;
import telar.simt.abi.PrivateArrays;
import telar.simt.abi.ThreadContext;
import telar.simt.event.AccessSite;

/**
 * Loads and stores: a checked plain array access where the object is known, and the exact slow way
 * for everything else.
 */
final class MemoryEmitter {

  private static final String THREAD = Type.getDescriptor(ThreadContext.class);
  private static final String SITE = Type.getDescriptor(AccessSite.class);

  private final Code code;
  private final Scope scope;
  private final ExpressionEmitter expressions;
  private final SiteTable sites;
  private final PlaceEmitter places;

  MemoryEmitter(Code code, Scope scope, ExpressionEmitter expressions, SiteTable sites) {
    this.code = code;
    this.scope = scope;
    this.expressions = expressions;
    this.sites = sites;
    this.places = new PlaceEmitter(code, scope, expressions);
  }

  void load(Expr.Load load) {
    Elements elements = Elements.of(load.type());
    Place place = places.find(load.address(), elements, false);
    int seen = observe(place, load.address(), load.site(), -1);
    Label end = new Label();
    if (place.array() >= 0) {
      code.loadReference(place.array());
      code.load(JvmType.INT, place.index());
      code.op(elements.loadOpcode());
      code.jump(Opcodes.GOTO, end);
    }
    code.label(place.slow());
    if (place.array() >= 0) {
      observe(place, load.address(), load.site(), seen);
    }
    if (!fails(place, elements, load.site())) {
      slowArguments(place, load.site());
      code.call(
          MemoryAccess.class,
          "load" + elements.kind(),
          "(" + THREAD + "JJJ" + SITE + ")" + elements.valueDescriptor());
    }
    code.label(end);
    if (load.type() == IrType.BOOL) {
      code.push(1);
      code.op(Opcodes.IAND);
    }
  }

  void store(Stmt.Store store) {
    Elements elements = Elements.of(store.type());
    JvmType jvm = JvmType.of(store.type());
    int value = code.variable(jvm);
    expressions.emit(store.value());
    code.store(jvm, value);
    Place place = places.find(store.address(), elements, true);
    int seen = observe(place, store.address(), store.site(), -1);
    Label end = new Label();
    if (place.array() >= 0) {
      code.loadReference(place.array());
      code.load(JvmType.INT, place.index());
      code.load(jvm, value);
      code.op(elements.storeOpcode());
      code.jump(Opcodes.GOTO, end);
    }
    code.label(place.slow());
    if (place.array() >= 0) {
      observe(place, store.address(), store.site(), seen);
    }
    if (!fails(place, elements, store.site())) {
      code.load(jvm, value);
      slowArguments(place, store.site());
      code.call(
          MemoryAccess.class,
          "store" + elements.kind(),
          "(" + elements.valueDescriptor() + THREAD + "JJJ" + SITE + ")V");
    }
    code.label(end);
  }

  private void slowArguments(Place place, AccessSite site) {
    scope.thread();
    place.parts().rootAndAddress();
    place.parts().index();
    sites.pushAccess(code, site);
  }

  /** A private array has no slow path: what leaves it is a fault. */
  private boolean fails(Place place, Elements elements, AccessSite site) {
    Slot slot = place.parts().privateSlot();
    if (slot == null) {
      return false;
    }
    scope.thread();
    code.push(slot.name());
    code.push(slot.bytes());
    place.parts().address();
    code.push(elements.bytes());
    place.parts().index();
    sites.pushAccess(code, site);
    code.call(
        PrivateArrays.class,
        "fault",
        "(" + THREAD + "Ljava/lang/String;JJIJ" + SITE + ")Ltelar/simt/memory/MemoryFault;");
    code.op(Opcodes.ATHROW);
    return true;
  }

  /**
   * Later parts of a wider access and the thread's own objects make no events. What does not go the
   * fast way is seen on the slow one.
   */
  private int observe(Place place, Expr address, AccessSite site, int earlier) {
    if (scope.isExact()
        && site.id() >= 0
        && place.parts().privateSlot() == null
        && !(AddressForm.of(address).base() instanceof Expr.SlotAddress)) {
      place.parts().address();
      return scope.observe(site, earlier);
    }
    return earlier;
  }

  void copy(Stmt.CopyMemory copy) {
    int target = address(copy.target(), copy.write());
    int source = address(copy.source(), copy.read());
    scope.thread();
    code.load(JvmType.LONG, target);
    code.load(JvmType.LONG, source);
    code.push(copy.bytes());
    sites.pushAccess(code, copy.write());
    sites.pushAccess(code, copy.read());
    code.call(MemoryAccess.class, "copy", "(" + THREAD + "JJJ" + SITE + SITE + ")V");
  }

  private int address(Expr address, AccessSite site) {
    int held = code.variable(JvmType.LONG);
    expressions.emit(address);
    code.store(JvmType.LONG, held);
    if (scope.isExact()
        && site.id() >= 0
        && !(AddressForm.of(address).base() instanceof Expr.SlotAddress)) {
      code.load(JvmType.LONG, held);
      scope.observe(site, -1);
    }
    return held;
  }

  void zero(Stmt.ZeroMemory zero) {
    AddressForm form = AddressForm.of(zero.target());
    if (form.base() instanceof Expr.SlotAddress && form.terms().isEmpty()) {
      Elements elements = places.privateElements(form.base());
      if (elements != null) {
        fill(form, elements, zero.bytes());
        return;
      }
    }
    scope.thread();
    expressions.emit(zero.target());
    code.push(zero.bytes());
    code.call(MemoryAccess.class, "zero", "(" + THREAD + "JJ)V");
  }

  private void fill(AddressForm form, Elements elements, long bytes) {
    RootView view = scope.root(form.base(), elements);
    if (view == null) {
      throw new IllegalStateException("no array for a private slot");
    }
    code.loadReference(view.array());
    for (long end : new long[] {form.constant(), form.constant() + bytes}) {
      code.push((int) (end / elements.bytes()));
      if (view.offset() >= 0) {
        code.load(JvmType.INT, view.offset());
        code.op(Opcodes.IADD);
      }
    }
    pushZero(elements);
    String value = elements.descriptor().substring(1);
    code.call(Arrays.class, "fill", "(" + elements.descriptor() + "II" + value + ")V");
  }

  private void pushZero(Elements elements) {
    switch (elements.kind()) {
      case I64 -> code.push(0L);
      case F32 -> code.op(Opcodes.FCONST_0);
      case F64 -> code.op(Opcodes.DCONST_0);
      default -> code.push(0);
    }
  }

  /** Pushes an address and leaves the value of its shown index in a variable; -1 if none. */
  int addressWithIndex(Expr address) {
    return places.addressWithIndex(address);
  }
}
