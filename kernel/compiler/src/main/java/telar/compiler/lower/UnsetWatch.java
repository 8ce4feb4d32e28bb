package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/**
 * Watches the thread's own variables in instrumented code: a flag beside each register that may be
 * read before it is set ({@link UnsetReads}), and a shadow beside each array, with what was set.
 * {@link Stmt.Perform#UNSET} tells the observer when a flag is down.
 */
final class UnsetWatch extends IrTransformer {

  private static final Expr YES = Expr.Const.bool(true);

  private final String function;
  private final Names names;
  private final ShuffledRegisters shuffled;
  private final Map<Stmt, Set<Local>> reads;
  private final Map<Local, Local> flags = new HashMap<>();
  private final Map<Slot, Slot> shadows = new HashMap<>();

  private UnsetWatch(IrFunction kernel, Predicate<Local> watched) {
    this.function = kernel.displayName();
    this.names = new Names(kernel);
    this.shuffled = new ShuffledRegisters(kernel);
    this.reads = UnsetReads.of(kernel, shuffled);
    reads.values().forEach(locals -> locals.removeIf(watched.negate()));
    reads
        .values()
        .forEach(
            locals ->
                locals.forEach(
                    local -> flags.computeIfAbsent(local, l -> names.local("%set", IrType.BOOL))));
  }

  /** The kernel, with unset reads of its registers told, before their values are made use of. */
  static IrFunction registers(IrFunction kernel) {
    return new UnsetWatch(kernel, local -> true).watch(kernel);
  }

  /** The same for its objects, in registers of their own since {@code before} or in memory. */
  static IrFunction objects(IrFunction kernel, IrFunction before) {
    int first = new Names(before).local("%first", IrType.BOOL).id();
    UnsetWatch watch = new UnsetWatch(kernel, local -> local.id() >= first);
    watch.watchArrays(kernel);
    return watch.watch(kernel);
  }

  private IrFunction watch(IrFunction kernel) {
    if (flags.isEmpty() && shadows.isEmpty()) {
      return kernel;
    }
    List<Stmt> body = new ArrayList<>();
    Span span = kernel.body().span();
    flags.values().forEach(f -> body.add(new Stmt.Set(f, Expr.Const.bool(false), span)));
    shadows.values().forEach(s -> body.add(clear(s, span)));
    body.addAll(block(kernel.body()).statements());
    List<Slot> slots = new ArrayList<>(kernel.slots());
    slots.addAll(shadows.values());
    return kernel.with(slots, new Stmt.Block(body, span));
  }

  private static Stmt clear(Slot shadow, Span span) {
    return new Stmt.ZeroMemory(new Expr.SlotAddress(shadow), shadow.bytes(), span);
  }

  /** Arrays whose address stays here, of one type, and that nothing fills as a whole. */
  private void watchArrays(IrFunction kernel) {
    SlotUses uses = new SlotUses(kernel);
    Set<Slot> filled = new HashSet<>();
    uses.transfers().stream()
        .filter(transfer -> transfer.target() != null)
        .forEach(transfer -> filled.add(transfer.target().slot()));
    IrTree.statements(kernel.body(), s -> noteComputedTarget(s, filled));
    for (Slot slot : kernel.slots()) {
      boolean plain = !slot.name().startsWith("%") && !filled.contains(slot);
      if (plain && !uses.escapes(slot) && uses.types(slot).size() == 1) {
        IrType type = shadowType(uses.types(slot).iterator().next());
        Slot like = new Slot(slot.id(), slot.name(), slot.bytes(), slot.alignment(), type);
        shadows.put(slot, names.copy(like));
      }
    }
  }

  private static void noteComputedTarget(Stmt stmt, Set<Slot> filled) {
    Slot root = null;
    if (stmt instanceof Stmt.CopyMemory copy) {
      root = SlotRange.root(copy.target());
    } else if (stmt instanceof Stmt.ZeroMemory zero) {
      root = SlotRange.root(zero.target());
    }
    if (root != null) {
      filled.add(root);
    }
  }

  private static IrType shadowType(IrType type) {
    return switch (type.bytes()) {
      case 1 -> IrType.I8;
      case 2 -> IrType.I16;
      case 4 -> IrType.I32;
      default -> IrType.I64;
    };
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    List<Stmt> checks = stmt.span().file().isLibrary() ? List.of() : checks(stmt);
    if (stmt instanceof Stmt.Loop loop) {
      super.statement(loop.before(checks), out);
    } else {
      out.addAll(checks);
      super.statement(stmt, out);
    }
    received(stmt, out);
    marks(stmt, out);
  }

  private List<Stmt> checks(Stmt stmt) {
    List<Stmt> checks = new ArrayList<>();
    Local handed = shuffled.of(stmt);
    reads.getOrDefault(stmt, Set.of()).stream()
        .filter(local -> !local.equals(handed))
        .sorted((a, b) -> Integer.compare(a.id(), b.id()))
        .forEach(local -> checks.add(check(new Expr.Get(flag(local)), site(local, stmt), stmt)));
    if (!shadows.isEmpty()) {
      IrTree.operands(stmt)
          .forEach(operand -> UnsetReads.certain(operand, e -> checkLoad(e, stmt, checks)));
    }
    return checks;
  }

  private void checkLoad(Expr expr, Stmt stmt, List<Stmt> checks) {
    Slot shadow = expr instanceof Expr.Load load ? shadowOf(load.address()) : null;
    if (shadow != null) {
      Expr.Load load = (Expr.Load) expr;
      IrType type = shadow.element();
      Expr state = new Expr.Load(type, inShadow(load.address()), load.site().quiet());
      Expr isSet = new Expr.Compare(CompareOp.NE, state, new Expr.Const(type, 0));
      checks.add(check(isSet, load.site().quiet(), stmt));
    }
  }

  private static Stmt check(Expr isSet, AccessSite site, Stmt stmt) {
    return new Stmt.Perform(
        null, Stmt.Perform.UNSET, IrType.VOID, List.of(isSet), site, stmt.span());
  }

  /** Who gets a register by a shuffle reads that of the lane that it comes from. */
  private void received(Stmt stmt, List<Stmt> out) {
    Local handed = shuffled.of(stmt);
    if (handed == null
        || !reads.getOrDefault(stmt, Set.of()).contains(handed)
        || stmt.span().file().isLibrary()
        || !(stmt instanceof Stmt.Perform call)) {
      return;
    }
    Local got = names.local("%set", IrType.I32);
    Expr isSet = new Expr.Get(flag(handed));
    List<Expr> arguments = new ArrayList<>();
    call.arguments().forEach(argument -> arguments.add(quiet(argument)));
    arguments.set(1, new Expr.Select(isSet, Expr.Const.i32(1), Expr.Const.i32(0)));
    String shuffle = call.intrinsic().replaceFirst("\\..*", ".i32");
    AccessSite site = site(handed, stmt);
    out.add(new Stmt.Perform(got, shuffle, IrType.I32, arguments, site, stmt.span()));
    Expr isGot = new Expr.Compare(CompareOp.NE, new Expr.Get(got), Expr.Const.i32(0));
    out.add(check(isGot, site, stmt));
  }

  private void marks(Stmt stmt, List<Stmt> out) {
    Local result = IrTree.result(stmt);
    Local flag = result == null ? null : flags.get(result);
    if (flag != null) {
      out.add(new Stmt.Set(flag, YES, stmt.span()));
    }
    if (stmt instanceof Stmt.Store store) {
      Slot shadow = shadowOf(store.address());
      if (shadow != null) {
        IrType type = shadow.element();
        Expr all = new Expr.Const(type, -1);
        out.add(
            new Stmt.Store(
                type, inShadow(store.address()), all, store.site().quiet(), store.span()));
      }
    }
  }

  private Local flag(Local local) {
    Local flag = flags.get(local);
    if (flag == null) {
      throw new IllegalStateException("no flag for " + local);
    }
    return flag;
  }

  private @Nullable Slot shadowOf(Expr address) {
    Slot root = SlotRange.root(address);
    return root == null ? null : shadows.get(root);
  }

  /** The same value; what it reads is read without an event. */
  static Expr quiet(Expr value) {
    return new IrTransformer() {
      @Override
      Expr expr(Expr expr) {
        return expr instanceof Expr.Load load
            ? new Expr.Load(load.type(), expr(load.address()), load.site().quiet())
            : super.expr(expr);
      }
    }.expr(value);
  }

  /** The same address in the shadow; what it reads on the way is read without an event. */
  private Expr inShadow(Expr address) {
    return new IrTransformer() {
      @Override
      Expr expr(Expr expr) {
        if (expr instanceof Expr.SlotAddress slot) {
          Slot shadow = shadows.get(slot.slot());
          return shadow == null ? expr : new Expr.SlotAddress(shadow);
        } else if (expr instanceof Expr.Load load) {
          return new Expr.Load(load.type(), load.address(), load.site().quiet());
        }
        return super.expr(expr);
      }
    }.expr(address);
  }

  private AccessSite site(Local local, Stmt stmt) {
    Span span = stmt.span();
    String variable = local.name().replaceFirst("\\+\\d+$", "");
    boolean isSimple = IrTree.children(stmt).isEmpty() && !span.text().contains("\n");
    String text = isSimple ? span.text().strip() : variable;
    return QuietSite.at(span, function, text, variable, local.type().bytes());
  }
}
