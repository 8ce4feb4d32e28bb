package telar.compiler.lower;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;
import telar.simt.event.BranchSite;

/**
 * What library code does is told at the learner's call that led there: {@code (float) x[i]} of a
 * {@code half} reads {@code x} in the learner's line, not in a header that nobody has written.
 *
 * <p>One object serves a module, so that the variants of a kernel have the same places.
 */
final class LibraryPlaces {

  private record Key(int site, Span call) {}

  private final List<IrFunction> functions;
  private final Map<Key, AccessSite> accesses = new HashMap<>();
  private final Map<Key, BranchSite> branches = new HashMap<>();
  private OptionalInt first = OptionalInt.empty();
  private int made;

  LibraryPlaces(List<IrFunction> functions) {
    this.functions = functions;
  }

  /**
   * The body of a library function with the places of the call.
   *
   * @param parameters of the function, in the copy of its body
   * @param caller the function that calls, as the learner wrote it
   */
  synchronized Stmt.Block moved(
      Stmt.Block body, Stmt.Call call, List<Local> parameters, String caller) {
    Move move = new Move(call.span(), caller);
    for (int i = 0; i < parameters.size(); i++) {
      move.note(parameters.get(i), call.arguments().get(i));
    }
    return move.block(body);
  }

  private int freeId() {
    int start = first.orElseGet(this::firstFreeId);
    first = OptionalInt.of(start);
    return start + made++;
  }

  /** Whether a place has been moved, or makes no event: a functor may call the library in turn. */
  private boolean stays(int site) {
    return site < 0 || (first.isPresent() && site >= first.getAsInt());
  }

  private int firstFreeId() {
    return ImpliedSites.end(functions);
  }

  /** Where a condition of library code is told when it works for a call of the learner's. */
  synchronized BranchSite of(BranchSite site, Span call) {
    return branches.getOrDefault(new Key(site.id(), call), site);
  }

  private final class Move extends IrTransformer {
    private final Span call;
    private final String caller;
    private final Map<Local, String> variables = new HashMap<>();
    private boolean inLibrary = true;

    Move(Span call, String caller) {
      this.call = call;
      this.caller = caller;
    }

    /** Notes which of the learner's variables a pointer comes from. */
    void note(Local pointer, Expr value) {
      String variable = pointer.type() == IrType.PTR ? variable(value) : null;
      if (variable != null) {
        variables.put(pointer, variable);
      }
    }

    private @Nullable String variable(Expr address) {
      Expr root = address;
      while (root instanceof Expr.PointerAdd add) {
        root = add.base();
      }
      if (root instanceof Expr.Get get) {
        String known = variables.get(get.local());
        String name = get.local().name();
        return known != null || name.startsWith("%") ? known : learners(name);
      } else if (root instanceof Expr.SharedAddress shared) {
        return shared.variable().name();
      } else if (root instanceof Expr.GlobalAddress global) {
        return global.variable().name();
      } else if (root instanceof Expr.SlotAddress slot) {
        return slot.slot().name();
      } else if (root instanceof Expr.Select either) {
        String one = variable(either.whenTrue());
        return Objects.equals(one, variable(either.whenFalse())) ? one : null;
      }
      return root instanceof Expr.Load load ? learners(load.site().variable()) : null;
    }

    /** A name that a learner knows: not that of {@code this}. */
    private static String learners(String name) {
      return name.startsWith("<") ? "" : name;
    }

    @Override
    void statement(Stmt stmt, List<Stmt> out) {
      // A functor of the learner's may have been inlined into the library.
      boolean before = inLibrary;
      inLibrary = stmt.span().file().isLibrary();
      if (stmt instanceof Stmt.Set set) {
        note(set.target(), set.value());
      }
      if (inLibrary) {
        place(stmt, out);
      } else {
        super.statement(stmt, out);
      }
      inLibrary = before;
    }

    private void place(Stmt stmt, List<Stmt> out) {
      if (stmt instanceof Stmt.Store s) {
        AccessSite site = access(s.site(), s.address());
        out.add(new Stmt.Store(s.type(), expr(s.address()), expr(s.value()), site, s.span()));
      } else if (stmt instanceof Stmt.CopyMemory s) {
        AccessSite write = access(s.write(), s.target());
        AccessSite read = access(s.read(), s.source());
        out.add(
            new Stmt.CopyMemory(
                expr(s.target()), expr(s.source()), s.bytes(), write, read, s.span()));
      } else if (stmt instanceof Stmt.Perform s && s.site() != null) {
        AccessSite site = access(s.site(), s.arguments().get(0));
        out.add(
            new Stmt.Perform(
                s.result(), s.intrinsic(), s.returnType(), exprs(s.arguments()), site, s.span()));
      } else {
        super.statement(stmt, out);
      }
    }

    @Override
    Expr expr(Expr expr) {
      return inLibrary && expr instanceof Expr.Load load
          ? new Expr.Load(load.type(), expr(load.address()), access(load.site(), load.address()))
          : super.expr(expr);
    }

    @Override
    @Nullable BranchSite branch(@Nullable BranchSite site, Span span) {
      return site == null || !span.file().isLibrary() || stays(site.id())
          ? site
          : branches.computeIfAbsent(
              new Key(site.id(), call),
              key ->
                  new BranchSite(
                      freeId(),
                      call.file().name(),
                      call.line(),
                      call.column(),
                      caller,
                      site.expression()));
    }

    private AccessSite access(AccessSite site, Expr address) {
      if (stays(site.id())) {
        return site;
      }
      AccessSite known = accesses.get(new Key(site.id(), call));
      return known != null ? known : remember(site, variable(address));
    }

    private AccessSite remember(AccessSite site, @Nullable String variable) {
      AccessSite moved =
          new AccessSite(
              freeId(),
              call.file().name(),
              call.line(),
              call.column(),
              caller,
              call.text().strip().replaceAll("\\s+", " "),
              variable == null ? site.variable() : variable,
              null,
              site.kind(),
              site.bytes(),
              site.elementType(),
              site.gaps());
      accesses.put(new Key(site.id(), call), moved);
      return moved;
    }
  }
}
