package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrModule;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/**
 * Barriers and warp intrinsics need the threads to come together, which they cannot inside a
 * function that calls itself: it is not inlined, and each thread runs it alone.
 */
public final class RecursionRule {

  private RecursionRule() {}

  /** An error for each barrier or warp intrinsic in a recursive device function. */
  public static List<Diagnostic> check(IrModule module, IntrinsicTraits traits) {
    CallGraph graph = new CallGraph(module, traits::isWarp);
    List<Diagnostic> problems = new ArrayList<>();
    for (IrFunction function : module.functions()) {
      if (function.kind() == IrFunction.Kind.DEVICE && isInCycle(function, graph)) {
        IrTree.statements(
            function.body(),
            s -> {
              if (s instanceof Stmt.Barrier
                  || (s instanceof Stmt.Perform call && traits.isWarp(call.intrinsic()))) {
                problems.add(
                    Diagnostic.error("TLR-400", s.span(), s.span().text(), function.displayName()));
              }
            });
      }
    }
    return problems;
  }

  /** Whether it is recursive, or called by one that is. */
  private static boolean isInCycle(IrFunction function, CallGraph graph) {
    return graph.isRecursive(function.name())
        || graph.callers(function.name()).stream().anyMatch(graph::isRecursive);
  }
}
