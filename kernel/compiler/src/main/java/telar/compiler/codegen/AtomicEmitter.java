package telar.compiler.codegen;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.simt.event.AccessSite;
import telar.simt.memory.ArrayAtomics;

/** The frequent atomic functions on objects whose arrays are known: an array access, checked. */
final class AtomicEmitter {

  private static final Map<String, String> METHODS =
      Map.of(
          "atomicAdd.i32", "add",
          "atomicAdd.u32", "add",
          "atomicAdd.u64", "add",
          "atomicAdd.f32", "add",
          "atomicAdd.f64", "add",
          "atomicMin.i32", "min",
          "atomicMax.i32", "max");

  private final Code code;
  private final Scope scope;
  private final ExpressionEmitter expressions;
  private final PlaceEmitter places;

  AtomicEmitter(Code code, Scope scope, ExpressionEmitter expressions) {
    this.code = code;
    this.scope = scope;
    this.expressions = expressions;
    this.places = new PlaceEmitter(code, scope, expressions);
  }

  /**
   * Writes the fast way, which ends at {@code end}; what comes next is the slow way, for what does
   * not fit.
   *
   * @return what observing the access gave; -1 when it was not observed
   */
  int emit(Stmt.Perform call, Label end) {
    int seen = -1;
    String method = METHODS.get(call.intrinsic());
    if (method == null || scope.isHost()) {
      return seen;
    }
    Expr address = call.arguments().get(0);
    IrType type = call.arguments().get(1).type();
    Boolean shared = isShared(address);
    Elements elements = Elements.of(type);
    if (shared == null || scope.root(rootOf(address), elements) == null) {
      return seen;
    }
    JvmType jvm = JvmType.of(type);
    Place place = places.find(address, elements, true);
    if (place.array() >= 0) {
      int value = code.variable(jvm);
      expressions.emit(call.arguments().get(1));
      code.store(jvm, value);
      AccessSite site = call.site();
      if (site != null && site.id() >= 0 && scope.isExact()) {
        place.parts().address();
        seen = scope.observe(site, -1);
      }
      code.loadReference(place.array());
      code.load(JvmType.INT, place.index());
      code.load(jvm, value);
      String d = jvm.descriptor();
      code.call(
          ArrayAtomics.class,
          method + (shared ? "Shared" : "Global"),
          "([" + d + "I" + d + ")" + d);
      finish(call, jvm);
      code.jump(Opcodes.GOTO, end);
    }
    code.label(place.slow());
    return seen;
  }

  private void finish(Stmt.Perform call, JvmType type) {
    if (call.result() != null) {
      scope.store(call.result());
    } else {
      code.op(type.slots() == 2 ? Opcodes.POP2 : Opcodes.POP);
    }
  }

  /** The address or pointer that an address is computed from. */
  private Expr rootOf(Expr address) {
    Expr base = AddressForm.of(address).base();
    Expr known = base instanceof Expr.Get pointer ? scope.provenance(pointer.local()) : null;
    return known == null ? base : known;
  }

  /** Whether it is in shared memory; null when that is not known. A parameter points elsewhere. */
  private @Nullable Boolean isShared(Expr address) {
    Expr root = rootOf(address);
    if (root instanceof Expr.SharedAddress) {
      return true;
    }
    return root instanceof Expr.Get || root instanceof Expr.GlobalAddress ? false : null;
  }
}
