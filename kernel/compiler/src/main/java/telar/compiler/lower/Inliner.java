package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.SharedVariable;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/**
 * Replaces calls by the bodies of the functions they call. A body with early returns becomes a loop
 * of one round that the returns break out of.
 */
final class Inliner {

  /** Decides about a call; {@code size} is that of the caller so far. */
  interface Policy {
    boolean inlines(IrFunction callee, int size);
  }

  private final CallGraph graph;
  private final Policy policy;
  private final LibraryPlaces places;
  private final IrFunction root;
  private final Names names;
  private final List<Slot> slots = new ArrayList<>();
  private final Set<SharedVariable> shared = new LinkedHashSet<>();
  private int size;

  private Inliner(CallGraph graph, Policy policy, LibraryPlaces places, IrFunction root) {
    this.graph = graph;
    this.places = places;
    this.root = root;
    this.policy = policy;
    this.names = new Names(root);
    this.slots.addAll(root.slots());
    this.shared.addAll(root.shared());
    this.size = IrTree.size(root.body());
  }

  /** The function with its calls inlined as the policy says. */
  static IrFunction inline(IrFunction root, CallGraph graph, Policy policy, LibraryPlaces places) {
    Inliner inliner = new Inliner(graph, policy, places, root);
    Stmt.Block body = inliner.new Body(null, null, -1, null).block(root.body());
    return new IrFunction(
        root.name(),
        root.displayName(),
        root.kind(),
        root.returnType(),
        root.parameters(),
        inliner.slots,
        List.copyOf(inliner.shared),
        body,
        root.span(),
        root.statements());
  }

  /** One body being copied: the root's own, or that of an inlined function. */
  private final class Body extends IrTransformer {

    private final @Nullable IrFunction callee;
    private final @Nullable Local result;
    private final int exit;
    private final @Nullable Span caller;
    private final Map<Integer, Local> locals = new HashMap<>();
    private final Map<Integer, Slot> ownSlots = new HashMap<>();
    private final Map<Integer, Integer> labels = new HashMap<>();

    /** A body; {@code caller} is the learner's call that a library function works for. */
    Body(@Nullable IrFunction callee, @Nullable Local result, int exit, @Nullable Span caller) {
      this.caller = caller;
      this.callee = callee;
      this.result = result;
      this.exit = exit;
      if (callee != null) {
        for (Slot slot : callee.slots()) {
          Slot copy = names.copy(slot);
          ownSlots.put(slot.id(), copy);
          slots.add(copy);
        }
      }
    }

    @Override
    Local local(Local local) {
      return callee == null ? local : locals.computeIfAbsent(local.id(), id -> names.copy(local));
    }

    @Override
    int label(int label) {
      return callee == null ? label : labels.computeIfAbsent(label, id -> names.label());
    }

    @Override
    Expr expr(Expr expr) {
      if (expr instanceof Expr.SlotAddress address && callee != null) {
        Slot copy = ownSlots.get(address.slot().id());
        return copy == null ? expr : new Expr.SlotAddress(copy);
      }
      return super.expr(expr);
    }

    @Override
    void statement(Stmt stmt, List<Stmt> out) {
      if (stmt instanceof Stmt.Call call) {
        call(call, out);
      } else if (stmt instanceof Stmt.Return ret && callee != null) {
        leave(ret, out);
      } else {
        super.statement(caller == null ? stmt : placed(stmt, caller), out);
      }
    }

    /** A meeting of threads is where the learner asked for it. */
    private static Stmt placed(Stmt stmt, Span where) {
      if (stmt instanceof Stmt.Barrier s) {
        return new Stmt.Barrier(s.kind(), s.result(), s.predicate(), where);
      } else if (stmt instanceof Stmt.Perform s && s.site() == null) {
        return new Stmt.Perform(
            s.result(), s.intrinsic(), s.returnType(), s.arguments(), null, where);
      }
      return stmt;
    }

    private void leave(Stmt.Return ret, List<Stmt> out) {
      if (ret.value() != null && result != null) {
        out.add(beforeEnds(out), new Stmt.Set(result, expr(ret.value()), ret.span()));
      }
      if (exit >= 0) {
        out.add(new Stmt.Break(exit, ret.span()));
      }
    }

    /** What is returned is read while the variables of the function still live. */
    private static int beforeEnds(List<Stmt> out) {
      int at = out.size();
      while (at > 0 && out.get(at - 1) instanceof Stmt.Perform call && call.isOfLife()) {
        at--;
      }
      return at;
    }

    private void call(Stmt.Call call, List<Stmt> out) {
      IrFunction target = graph.function(call.function());
      if (target == null || !policy.inlines(target, size)) {
        super.statement(call, out);
        return;
      }
      size += IrTree.size(target.body());
      shared.addAll(target.shared());
      int label = returnsEarly(target) ? names.label() : -1;
      Local returned = call.result() == null ? null : local(call.result());
      boolean library = target.span().file().isLibrary();
      Span learners = caller == null && library ? call.span() : caller;
      Body body = new Body(target, returned, label, library ? learners : null);
      for (int i = 0; i < call.arguments().size(); i++) {
        Local parameter = body.local(target.parameters().get(i).local());
        out.add(new Stmt.Set(parameter, expr(call.arguments().get(i)), call.span()));
      }
      Stmt.Block inlined = body.block(target.body());
      if (library && caller == null) {
        List<Local> parameters =
            target.parameters().stream().map(p -> body.local(p.local())).toList();
        String named = (callee == null ? root : callee).displayName();
        inlined = places.moved(inlined, call, parameters, named);
      }
      if (label < 0) {
        out.addAll(inlined.statements());
      } else {
        out.add(oneRound(label, inlined, call.span()));
      }
    }
  }

  private static Stmt.Loop oneRound(int label, Stmt.Block body, Span span) {
    List<Stmt> statements = new ArrayList<>(body.statements());
    statements.add(new Stmt.Break(label, span));
    Stmt.Block none = new Stmt.Block(List.of(), span);
    return new Stmt.Loop(
        label,
        none,
        Expr.Const.bool(true),
        new Stmt.Block(statements, span),
        none,
        true,
        null,
        span);
  }

  /** Whether there is a return anywhere but as the last statement. */
  private static boolean returnsEarly(IrFunction function) {
    int[] returns = new int[1];
    IrTree.statements(function.body(), s -> returns[0] += s instanceof Stmt.Return ? 1 : 0);
    List<Stmt> body = function.body().statements();
    boolean last = !body.isEmpty() && body.get(body.size() - 1) instanceof Stmt.Return;
    return returns[0] > (last ? 1 : 0);
  }
}
