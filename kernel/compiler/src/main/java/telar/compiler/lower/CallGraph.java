package telar.compiler.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrModule;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/** Who calls whom in a module, who is recursive, and who needs other lanes. */
final class CallGraph {

  private final Map<String, IrFunction> functions = new LinkedHashMap<>();
  private final Map<String, Set<String>> callees = new HashMap<>();
  private final Map<String, Set<String>> reachable = new HashMap<>();
  private final Set<String> addressTaken = new LinkedHashSet<>();
  private final Predicate<String> warpIntrinsic;

  CallGraph(IrModule module, Predicate<String> warpIntrinsic) {
    this.warpIntrinsic = warpIntrinsic;
    module.functions().forEach(f -> functions.put(f.name(), f));
    module.functions().forEach(f -> callees.put(f.name(), directCallees(f)));
    module.globals().stream()
        .flatMap(g -> g.relocations().stream())
        .filter(GlobalVariable.Relocation.ToFunction.class::isInstance)
        .map(r -> ((GlobalVariable.Relocation.ToFunction) r).function())
        .forEach(addressTaken::add);
  }

  private Set<String> directCallees(IrFunction function) {
    Set<String> found = new LinkedHashSet<>();
    IrTree.statements(
        function.body(),
        s -> {
          if (s instanceof Stmt.Call call) {
            found.add(call.function());
          }
        });
    IrTree.allExpressions(
        function.body(),
        e -> {
          if (e instanceof Expr.FunctionAddress address) {
            addressTaken.add(address.function());
          }
        });
    return found;
  }

  @Nullable IrFunction function(String name) {
    return functions.get(name);
  }

  IrFunction require(String name) {
    IrFunction function = functions.get(name);
    if (function == null) {
      throw new IllegalArgumentException("no function " + name);
    }
    return function;
  }

  /** Functions whose address is taken somewhere, in order. */
  Set<String> addressTaken() {
    return addressTaken;
  }

  /** All functions that a function may reach by direct calls. */
  Set<String> reachable(String name) {
    Set<String> known = reachable.get(name);
    if (known == null) {
      known = new HashSet<>();
      collect(name, known);
      reachable.put(name, known);
    }
    return known;
  }

  private void collect(String name, Set<String> found) {
    for (String callee : callees.getOrDefault(name, Set.of())) {
      if (found.add(callee)) {
        collect(callee, found);
      }
    }
  }

  /** All functions that may reach a function by direct calls. */
  List<String> callers(String name) {
    return functions.keySet().stream().filter(f -> reachable(f).contains(name)).toList();
  }

  boolean isRecursive(String name) {
    return reachable(name).contains(name);
  }

  /** Whether a function or what it calls has barriers or warp intrinsics. */
  boolean isCrossLane(String name) {
    return hasCrossLaneCode(name) || reachable(name).stream().anyMatch(this::hasCrossLaneCode);
  }

  private boolean hasCrossLaneCode(String name) {
    boolean[] found = new boolean[1];
    IrFunction function = functions.get(name);
    if (function != null) {
      IrTree.statements(
          function.body(),
          s ->
              found[0] |=
                  s instanceof Stmt.Barrier
                      || s instanceof Stmt.Perform p && warpIntrinsic.test(p.intrinsic()));
    }
    return found[0];
  }
}
