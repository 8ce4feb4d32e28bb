package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.simt.event.AccessSite;

/**
 * Turns objects whose address stays inside the function into registers, a register for each scalar
 * (structs such as {@code float4}, arrays with constant indices). Copies of them become scalar
 * moves.
 */
final class SlotPromotion extends IrTransformer {

  /** Copies of more scalars than this stay block copies. */
  private static final int MAX_PARTS = 32;

  private final SlotUses uses;
  private final SlotCells cells;
  private final Names names;
  private final Map<SlotRange, Local> registers = new HashMap<>();

  private SlotPromotion(IrFunction function) {
    this.names = new Names(function);
    this.uses = new SlotUses(function);
    this.cells = new SlotCells(function, uses);
  }

  static IrFunction promote(IrFunction function) {
    if (function.slots().isEmpty()) {
      return function;
    }
    SlotPromotion promotion = new SlotPromotion(function);
    Stmt.Block body = promotion.block(function.body());
    List<Slot> left =
        function.slots().stream().filter(slot -> promotion.cells.of(slot) == null).toList();
    return function.with(left, body);
  }

  private boolean isPromoted(@Nullable SlotRange range) {
    return range != null && cells.of(range.slot()) != null;
  }

  private Local register(SlotRange place, IrType type) {
    return registers.computeIfAbsent(
        place,
        p ->
            names.local(
                p.offset() == 0 ? p.slot().name() : p.slot().name() + "+" + p.offset(), type));
  }

  @Override
  Expr expr(Expr expr) {
    if (expr instanceof Expr.Load load) {
      SlotRange place = SlotRange.of(load.address());
      if (place != null && isPromoted(place)) {
        return new Expr.Get(register(place, load.type()));
      }
    }
    return super.expr(expr);
  }

  @Override
  void statement(Stmt stmt, List<Stmt> out) {
    if (stmt instanceof Stmt.Store store) {
      SlotRange place = SlotRange.of(store.address());
      if (place != null && isPromoted(place)) {
        out.add(new Stmt.Set(register(place, store.type()), expr(store.value()), store.span()));
        return;
      }
    } else if (stmt instanceof Stmt.CopyMemory copy) {
      copy(copy, out);
      return;
    } else if (stmt instanceof Stmt.ZeroMemory zero) {
      SlotRange place = SlotRange.of(zero.target());
      if (place != null && isPromoted(place)) {
        cells
            .within(place, zero.bytes())
            .forEach((offset, type) -> out.add(zero(place.slot(), offset, type, zero)));
        return;
      }
    }
    super.statement(stmt, out);
  }

  private Stmt zero(Slot slot, long offset, IrType type, Stmt.ZeroMemory from) {
    Local target = register(new SlotRange(slot, offset), type);
    return new Stmt.Set(target, new Expr.Const(type, 0), from.span());
  }

  private void copy(Stmt.CopyMemory copy, List<Stmt> out) {
    SortedMap<Long, IrType> parts = parts(copy);
    if (parts == null) {
      super.statement(copy, out);
      return;
    }
    Expr target = simple(copy.target(), copy, out);
    Expr source = simple(copy.source(), copy, out);
    List<Stmt> stores = new ArrayList<>();
    parts.forEach(
        (offset, type) -> {
          // All parts are read before the first is written: the two may be the same object.
          Local moved = names.local(PART, type);
          Expr value = expr(new Expr.Load(type, at(source, offset), part(copy.read(), offset)));
          out.add(new Stmt.Set(moved, value, copy.span()));
          statement(
              new Stmt.Store(
                  type,
                  at(target, offset),
                  new Expr.Get(moved),
                  part(copy.write(), offset),
                  copy.span()),
              stores);
        });
    out.addAll(stores);
  }

  /**
   * The scalars to move one by one, by offset in the range; null for a copy that stays as it is.
   */
  private @Nullable SortedMap<Long, IrType> parts(Stmt.CopyMemory copy) {
    for (Expr end : List.of(copy.target(), copy.source())) {
      SlotRange place = SlotRange.of(end);
      if (place != null && isPromoted(place)) {
        SortedMap<Long, IrType> relative = new TreeMap<>();
        cells
            .within(place, copy.bytes())
            .forEach((offset, type) -> relative.put(offset - place.offset(), type));
        return relative;
      }
    }
    for (Expr end : List.of(copy.target(), copy.source())) {
      Slot slot = SlotRange.root(end);
      if (slot != null && !uses.escapes(slot)) {
        return elements(slot.element(), copy.bytes());
      }
    }
    return null;
  }

  private static @Nullable SortedMap<Long, IrType> elements(IrType element, long bytes) {
    if (element.bytes() == 0 || bytes % element.bytes() != 0) {
      return null;
    }
    SortedMap<Long, IrType> parts = new TreeMap<>();
    for (long offset = 0; offset < bytes; offset += element.bytes()) {
      parts.put(offset, element);
    }
    return parts.size() > MAX_PARTS ? null : parts;
  }

  /** The address, evaluated once when it reads memory. */
  private Expr simple(Expr address, Stmt.CopyMemory copy, List<Stmt> out) {
    boolean[] loads = new boolean[1];
    IrTree.expressions(address, e -> loads[0] |= e instanceof Expr.Load);
    if (!loads[0]) {
      return address;
    }
    Local held = names.local("%address", IrType.PTR);
    out.add(new Stmt.Set(held, expr(address), copy.span()));
    return new Expr.Get(held);
  }

  private static Expr at(Expr address, long offset) {
    return offset == 0 ? address : new Expr.PointerAdd(address, Expr.Const.i64(offset), 1);
  }

  /** The site of a part: the first stands for the whole access, the others make no event. */
  private static AccessSite part(AccessSite site, long offset) {
    return offset == 0 ? site : site.quiet();
  }

  /** The name of registers that carry a scalar of a copied object. */
  static final String PART = "%part";
}
