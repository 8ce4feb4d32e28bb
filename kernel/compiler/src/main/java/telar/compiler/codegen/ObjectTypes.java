package telar.compiler.codegen;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.Provenance;
import telar.simt.memory.ElementType;

/** Which kind of array each object is best kept in: what the code accesses it as most. */
final class ObjectTypes {

  private final Map<Expr, Map<ElementType, Integer>> counts = new HashMap<>();
  private final Provenance provenance;

  ObjectTypes(IrFunction function, Provenance provenance) {
    this.provenance = provenance;
    IrTree.statements(
        function.body(),
        s -> {
          if (s instanceof Stmt.Store store) {
            note(store.address(), store.type());
          }
        });
    IrTree.allExpressions(
        function.body(),
        e -> {
          if (e instanceof Expr.Load load) {
            note(load.address(), load.type());
          }
        });
  }

  private void note(Expr address, IrType type) {
    Expr root = AddressForm.of(address).base();
    if (root instanceof Expr.Get pointer) {
      Expr behind = provenance.of(pointer.local());
      root = behind == null ? root : behind;
    }
    counts
        .computeIfAbsent(root, r -> new EnumMap<>(ElementType.class))
        .merge(Elements.of(type).kind(), 1, Integer::sum);
  }

  /**
   * The most frequent kind of access of the objects at some roots; null when there is none. Of
   * equally frequent ones the later in the order of kinds: a copy that can also go byte by byte
   * does not make an object one of bytes.
   */
  @Nullable ElementType of(Iterable<? extends Expr> roots) {
    Map<ElementType, Integer> sum = new EnumMap<>(ElementType.class);
    for (Expr root : roots) {
      counts.getOrDefault(root, Map.of()).forEach((type, n) -> sum.merge(type, n, Integer::sum));
    }
    return sum.entrySet().stream()
        .max(Map.Entry.<ElementType, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
