package telar.compiler.lower;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.work.Count;
import telar.simt.work.Operation;
import telar.simt.work.WorkPlan;

/**
 * What a kernel and the functions that it calls execute, and how often. Functions are looked at as
 * they are written, each once for all its calls: what its conditions are told is the sum of all.
 */
final class Workload {

  private final CallGraph graph;
  private final LibraryPlaces places;
  private final IntrinsicTraits traits;
  private final Map<Context, Count> entered = new HashMap<>();
  private final Map<Key, Map<Operation, Integer>> parts = new LinkedHashMap<>();
  private final Set<WorkPlan.Uncounted> uncounted = new LinkedHashSet<>();

  /** A function; of library code, with the learner's call that it works for. */
  private record Context(IrFunction function, @Nullable Span place) {}

  private record Key(int line, Count count) {}

  private Workload(CallGraph graph, LibraryPlaces places, IntrinsicTraits traits) {
    this.graph = graph;
    this.places = places;
    this.traits = traits;
  }

  /** The work of a kernel whose instrumented code has been planned. */
  static WorkPlan of(
      IrFunction kernel, CallGraph graph, LibraryPlaces places, IntrinsicTraits traits) {
    Workload work = new Workload(graph, places, traits);
    Context root = new Context(kernel, null);
    work.entered.put(root, Count.THREADS);
    work.callersFirst(root).forEach(work::walk);
    List<WorkPlan.Part> parts = new ArrayList<>();
    work.parts.forEach(
        (key, operations) -> parts.add(new WorkPlan.Part(key.line(), key.count(), operations)));
    return new WorkPlan(List.copyOf(parts), List.copyOf(work.uncounted));
  }

  private List<Context> callersFirst(Context root) {
    List<Context> order = new ArrayList<>();
    collect(root, new LinkedHashSet<>(), order);
    Collections.reverse(order);
    return order;
  }

  private void collect(Context context, Set<Context> seen, List<Context> calleesFirst) {
    if (seen.add(context)) {
      IrTree.statements(
          context.function().body(),
          stmt -> {
            Context callee = stmt instanceof Stmt.Call call ? callee(call, context) : null;
            if (callee != null) {
              collect(callee, seen, calleesFirst);
            }
          });
      calleesFirst.add(context);
    }
  }

  /** What a call goes into; null when it counts as one operation, or not at all. */
  private @Nullable Context callee(Stmt.Call call, Context caller) {
    IrFunction target = graph.function(call.function());
    if (target == null || KnownFunctions.of(target) != null) {
      return null;
    } else if (graph.isRecursive(target.name())) {
      Span name = target.span();
      uncounted.add(
          new WorkPlan.Uncounted(
              target.displayName(), name.file().name(), name.line(), name.column()));
      return null;
    }
    boolean library = target.span().file().isLibrary();
    Span place = caller.place() == null ? call.span() : caller.place();
    return new Context(target, library ? place : null);
  }

  private void walk(Context context) {
    Span place = context.place();
    new ExecutionCounts(
            traits,
            site -> place == null ? site : places.of(site, place),
            (stmt, count) -> executed(stmt, count, context))
        .walk(context.function().body(), entered.getOrDefault(context, Count.ZERO));
  }

  private void executed(Stmt stmt, Count count, Context context) {
    Map<Operation, Integer> operations = OwnOperations.of(stmt, traits);
    if (stmt instanceof Stmt.Call call) {
      Context callee = callee(call, context);
      if (callee != null) {
        entered.merge(callee, count, Count::plus);
      }
      IrFunction target = graph.function(call.function());
      Operation known = target == null ? null : KnownFunctions.of(target);
      if (known != null) {
        operations.merge(known, 1, Integer::sum);
      }
    }
    if (!operations.isEmpty()) {
      Span where = context.place() == null ? stmt.span() : context.place();
      Map<Operation, Integer> part =
          parts.computeIfAbsent(new Key(where.line(), count), key -> new TreeMap<>());
      operations.forEach((operation, number) -> part.merge(operation, number, Integer::sum));
    }
  }
}
