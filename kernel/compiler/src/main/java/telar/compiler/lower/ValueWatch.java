package telar.compiler.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.simt.event.AccessSite;

/**
 * Lets instrumented code tell what it writes where several threads may write to one place ({@link
 * ThreadMarks}): whether they all write the same decides whether that is harmless. {@link
 * Stmt.Perform#WROTE} tells it before the write itself, {@link Stmt.Perform#COPIES} for an object
 * that is copied as a whole.
 */
final class ValueWatch extends IrTransformer {

  /** A place in the source, of which each scalar of an object that is written has a site. */
  private record Place(String file, int line, int column, String expression) {
    static Place of(AccessSite site) {
      return new Place(site.file(), site.line(), site.column(), site.expression());
    }
  }

  private final Names names;
  private final Map<Place, AccessSite> sites = new HashMap<>();
  private final Set<Place> watched = new HashSet<>();

  private ValueWatch(IrFunction kernel) {
    this.names = new Names(kernel);
    ThreadMarks marks = new ThreadMarks(kernel);
    IrTree.statements(
        kernel.body(),
        stmt -> {
          if (stmt instanceof Stmt.CopyMemory copy
              && SlotRange.root(copy.target()) == null
              && marks.maySharePlace(copy.target())) {
            watched.add(Place.of(copy.write()));
          } else if (stmt instanceof Stmt.Store store && SlotRange.root(store.address()) == null) {
            Place place = Place.of(store.site());
            if (store.site().id() >= 0) {
              sites.putIfAbsent(place, store.site());
            }
            if (marks.maySharePlace(store.address())) {
              watched.add(place);
            }
          }
        });
  }

  static IrFunction watch(IrFunction kernel) {
    ValueWatch watch = new ValueWatch(kernel);
    return watch.watched.isEmpty() ? kernel : kernel.withBody(watch.block(kernel.body()));
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    if (stmt instanceof Stmt.Store store && SlotRange.root(store.address()) == null) {
      AccessSite site = sites.get(Place.of(store.site()));
      if (site != null && watched.contains(Place.of(store.site()))) {
        told(store, site, out);
        return;
      }
    }
    if (stmt instanceof Stmt.CopyMemory copy
        && SlotRange.root(copy.target()) == null
        && watched.contains(Place.of(copy.write()))) {
      List<Expr> ends = List.of(UnsetWatch.quiet(copy.target()), UnsetWatch.quiet(copy.source()));
      out.add(
          new Stmt.Perform(
              null, Stmt.Perform.COPIES, IrType.VOID, ends, copy.write(), copy.span()));
    }
    super.statement(stmt, out);
  }

  private void told(Stmt.Store store, AccessSite site, List<Stmt> out) {
    Expr value = expr(store.value());
    if (!(value instanceof Expr.Get || value instanceof Expr.Const)) {
      Local held = names.local("%value", store.type());
      out.add(new Stmt.Set(held, value, store.span()));
      value = new Expr.Get(held);
    }
    List<Expr> arguments = List.of(UnsetWatch.quiet(store.address()), value);
    out.add(new Stmt.Perform(null, Stmt.Perform.WROTE, IrType.VOID, arguments, site, store.span()));
    out.add(new Stmt.Store(store.type(), expr(store.address()), value, store.site(), store.span()));
  }
}
