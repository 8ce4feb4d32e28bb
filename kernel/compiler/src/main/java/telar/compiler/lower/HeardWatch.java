package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/**
 * Follows in instrumented code what comes from shuffles that ask a lane that is not there: nobody
 * knows that value. Beside each register that it may reach there is a mark, of ones while all is
 * well; the bit of the shuffle is 0 when it found nobody. It goes through further shuffles with the
 * value, and a shuffle that finds nobody gives 0. Only when such a value is written to memory,
 * {@link Stmt.Perform#UNHEARD} tells: until then, nobody may need it, as in the upper lanes of a
 * reduction.
 */
final class HeardWatch extends IrTransformer {

  private static final Expr WELL = Expr.Const.i32(-1);
  private static final int BITS = 31;

  private final String function;
  private final Names names;
  private final List<Stmt.Perform> shuffles = new ArrayList<>();
  private final Map<Stmt, Integer> numbers = new IdentityHashMap<>();
  private final Map<Local, Set<Integer>> sources = new HashMap<>();
  private final Map<Local, Local> marks = new LinkedHashMap<>();

  private HeardWatch(IrFunction kernel) {
    this.function = kernel.displayName();
    this.names = new Names(kernel);
    IrTree.statements(
        kernel.body(),
        stmt -> {
          if (stmt instanceof Stmt.Perform call && isShuffle(call)) {
            numbers.put(call, shuffles.size());
            shuffles.add(call);
          }
        });
    boolean[] changed = {!shuffles.isEmpty()};
    while (changed[0]) {
      changed[0] = false;
      IrTree.statements(kernel.body(), stmt -> changed[0] |= reaches(stmt));
    }
  }

  static IrFunction watch(IrFunction kernel) {
    HeardWatch watch = new HeardWatch(kernel);
    if (watch.shuffles.isEmpty()) {
      return kernel;
    }
    Stmt.Block body = watch.block(kernel.body());
    Span span = body.span();
    List<Stmt> all = new ArrayList<>();
    watch.marks.values().forEach(mark -> all.add(new Stmt.Set(mark, WELL, span)));
    all.addAll(body.statements());
    return kernel.withBody(new Stmt.Block(all, span));
  }

  static boolean isShuffle(Stmt.Perform call) {
    return call.result() != null
        && call.site() == null
        && call.arguments().size() == 4
        && call.intrinsic().matches("__shfl(_up|_down|_xor)?_sync\\..*");
  }

  /** Whether a statement is found to take what comes from a shuffle further. */
  private boolean reaches(Stmt stmt) {
    if (stmt instanceof Stmt.Set set) {
      return note(set.target(), sources(set.value()));
    } else if (stmt instanceof Stmt.Perform call && call.result() != null && isShuffle(call)) {
      Set<Integer> all = new HashSet<>(sources(call.arguments().get(1)));
      all.add(number(call));
      return note(call.result(), all);
    }
    return false;
  }

  private boolean note(Local target, Set<Integer> found) {
    return !found.isEmpty()
        && sources.computeIfAbsent(target, local -> new LinkedHashSet<>()).addAll(found);
  }

  private int number(Stmt.Perform call) {
    return Objects.requireNonNull(numbers.get(call));
  }

  private Set<Integer> sources(Expr expr) {
    Set<Integer> found = new LinkedHashSet<>();
    IrTree.reads(expr, local -> found.addAll(sources.getOrDefault(local, Set.of())));
    return found;
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    if (stmt instanceof Stmt.Set set) {
      Local mark = markOf(set.target());
      if (mark != null) {
        Expr now = mark(set.value());
        out.add(new Stmt.Set(mark, now == null ? WELL : now, set.span()));
      }
    } else if (stmt instanceof Stmt.Perform call && call.result() != null && isShuffle(call)) {
      shuffle(call, call.result(), out);
      return;
    } else if (stmt instanceof Stmt.Store store && SlotRange.root(store.address()) == null) {
      tell(store.value(), store.span(), out);
    } else if (stmt instanceof Stmt.Perform call && isAtomic(call)) {
      call.arguments().stream().skip(1).forEach(value -> tell(value, call.span(), out));
    }
    super.statement(stmt, out);
    Local result = stmt instanceof Stmt.Set ? null : IrTree.result(stmt);
    Local mark = result == null ? null : markOf(result);
    if (mark != null) {
      out.add(new Stmt.Set(mark, WELL, stmt.span()));
    }
  }

  private static boolean isAtomic(Stmt.Perform call) {
    AccessSite site = call.site();
    return site != null && site.kind() == AccessSite.Kind.ATOMIC;
  }

  /** The marks are shuffled like the values, without an event. */
  private void shuffle(Stmt.Perform call, Local result, List<Stmt> out) {
    Expr mark = mark(call.arguments().get(1));
    Local got = names.local("%heard", IrType.I32);
    List<Expr> arguments = new ArrayList<>();
    call.arguments().forEach(argument -> arguments.add(UnsetWatch.quiet(argument)));
    arguments.set(1, mark == null ? WELL : mark);
    String shuffle = call.intrinsic().replaceFirst("\\..*", ".i32");
    AccessSite silent = site(call);
    out.add(new Stmt.Perform(got, shuffle, IrType.I32, arguments, silent, call.span()));
    super.statement(call, out);
    Local own = markOf(result);
    if (own != null) {
      Expr nobody = new Expr.Compare(CompareOp.EQ, new Expr.Get(got), Expr.Const.i32(0));
      Expr bit = Expr.Const.i32(~bit(number(call)));
      Expr now = new Expr.Select(nobody, bit, new Expr.Get(got));
      out.add(new Stmt.Set(own, now, call.span()));
    }
  }

  private void tell(Expr value, Span span, List<Stmt> out) {
    Expr mark = mark(value);
    if (mark == null) {
      return;
    }
    for (int number : sources(value)) {
      Expr bit = new Expr.Binary(BinaryOp.AND, mark, Expr.Const.i32(bit(number)));
      Expr well = new Expr.Compare(CompareOp.NE, bit, Expr.Const.i32(0));
      AccessSite site = site(shuffles.get(number));
      out.add(new Stmt.Perform(null, Stmt.Perform.UNHEARD, IrType.VOID, List.of(well), site, span));
    }
  }

  private static int bit(int number) {
    return 1 << number % BITS;
  }

  private @Nullable Local markOf(Local local) {
    return sources.containsKey(local)
        ? marks.computeIfAbsent(local, l -> names.local("%mark", IrType.I32))
        : null;
  }

  /** The mark of a value; null when all is well whatever happens. */
  private @Nullable Expr mark(Expr expr) {
    if (expr instanceof Expr.Get get) {
      Local mark = markOf(get.local());
      return mark == null ? null : new Expr.Get(mark);
    } else if (expr instanceof Expr.Select select) {
      return chosen(select);
    } else if (expr instanceof Expr.Binary binary && isMasking(binary)) {
      return masked(binary);
    }
    Expr all = null;
    for (Expr operand : IrTree.operands(expr)) {
      all = worse(all, mark(operand));
    }
    return all;
  }

  private @Nullable Expr chosen(Expr.Select select) {
    Expr yes = mark(select.whenTrue());
    Expr no = mark(select.whenFalse());
    Expr condition = mark(select.condition());
    return yes == null && no == null
        ? condition
        : worse(
            condition,
            new Expr.Select(
                UnsetWatch.quiet(select.condition()),
                yes == null ? WELL : yes,
                no == null ? WELL : no));
  }

  private static boolean isMasking(Expr.Binary binary) {
    boolean either = binary.op() == BinaryOp.OR && binary.type() == IrType.BOOL;
    return either || binary.op() == BinaryOp.MUL || binary.op() == BinaryOp.AND;
  }

  /** What is multiplied by zero does not matter, nor what logic leaves out. */
  private @Nullable Expr masked(Expr.Binary binary) {
    Expr left = mark(binary.left());
    Expr right = mark(binary.right());
    CompareOp decides = binary.op() == BinaryOp.OR ? CompareOp.NE : CompareOp.EQ;
    return worse(unless(binary.right(), decides, left), unless(binary.left(), decides, right));
  }

  private static @Nullable Expr unless(Expr other, CompareOp decides, @Nullable Expr mark) {
    if (mark == null) {
      return null;
    }
    Expr zero = new Expr.Const(other.type(), 0);
    return new Expr.Select(new Expr.Compare(decides, UnsetWatch.quiet(other), zero), WELL, mark);
  }

  private static @Nullable Expr worse(@Nullable Expr one, @Nullable Expr other) {
    if (one == null || other == null) {
      return one == null ? other : one;
    }
    return new Expr.Binary(BinaryOp.AND, one, other);
  }

  private AccessSite site(Stmt.Perform shuffle) {
    Span span = shuffle.span();
    return QuietSite.at(span, function, span.text(), "", Integer.BYTES);
  }
}
