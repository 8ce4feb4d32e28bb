package telar.compiler.lower;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;

/** How a function uses its slots: at known places, at computed ones, or with the address let go. */
final class SlotUses {

  /** A copy or a clearing of a known number of bytes; the side that is not a slot is null. */
  record Transfer(@Nullable SlotRange target, @Nullable SlotRange source, long bytes) {}

  private final Set<Slot> escaping = new HashSet<>();
  private final Set<Slot> indexed = new HashSet<>();
  private final Map<Slot, Set<IrType>> types = new HashMap<>();
  private final Map<Slot, TreeMap<Long, IrType>> cells = new HashMap<>();
  private final Set<Slot> mixed = new HashSet<>();
  private final List<Transfer> transfers = new ArrayList<>();

  SlotUses(IrFunction function) {
    IrTree.statements(function.body(), this::statement);
  }

  boolean escapes(Slot slot) {
    return escaping.contains(slot);
  }

  /** Whether all accesses are at known places and no two of them overlap in part. */
  boolean isSplittable(Slot slot) {
    return !escaping.contains(slot) && !indexed.contains(slot) && !mixed.contains(slot);
  }

  /** The scalar types that it is accessed as. */
  Set<IrType> types(Slot slot) {
    return types.getOrDefault(slot, EnumSet.noneOf(IrType.class));
  }

  /** The scalars at known places, by offset. */
  TreeMap<Long, IrType> cells(Slot slot) {
    return cells.computeIfAbsent(slot, s -> new TreeMap<>());
  }

  List<Transfer> transfers() {
    return transfers;
  }

  /**
   * Notes a scalar; one that overlaps another of other place or type makes the slot unsplittable.
   */
  boolean addCell(Slot slot, long offset, IrType type) {
    TreeMap<Long, IrType> known = cells(slot);
    if (known.get(offset) == type) {
      return false;
    }
    Map.Entry<Long, IrType> before = known.lowerEntry(offset + type.bytes());
    if (offset < 0
        || offset + type.bytes() > slot.bytes()
        || before != null && before.getKey() + before.getValue().bytes() > offset) {
      return mixed.add(slot);
    }
    known.put(offset, type);
    return true;
  }

  void makeUnsplittable(Slot slot) {
    mixed.add(slot);
  }

  private void statement(Stmt stmt) {
    if (stmt instanceof Stmt.Store store) {
      access(store.address(), store.type());
      value(store.value());
    } else if (stmt instanceof Stmt.CopyMemory copy) {
      transfers.add(new Transfer(place(copy.target()), place(copy.source()), copy.bytes()));
    } else if (stmt instanceof Stmt.ZeroMemory zero) {
      transfers.add(new Transfer(place(zero.target()), null, zero.bytes()));
    } else {
      IrTree.operands(stmt).forEach(this::value);
    }
  }

  private @Nullable SlotRange place(Expr address) {
    SlotRange range = SlotRange.of(address);
    if (range == null) {
      computed(address);
    }
    return range;
  }

  private void access(Expr address, IrType type) {
    SlotRange range = SlotRange.of(address);
    Slot root = SlotRange.root(address);
    if (root != null) {
      types.computeIfAbsent(root, s -> EnumSet.noneOf(IrType.class)).add(type);
    }
    if (range == null) {
      computed(address);
    } else {
      addCell(range.slot(), range.offset(), type);
    }
  }

  /** An address whose indices are not all known: its slot stays private, but is an array. */
  private void computed(Expr address) {
    if (address instanceof Expr.PointerAdd add) {
      computed(add.base());
      value(add.index());
    } else if (address instanceof Expr.SlotAddress slot) {
      indexed.add(slot.slot());
    } else {
      value(address);
    }
  }

  private void value(Expr expr) {
    if (expr instanceof Expr.Load load) {
      access(load.address(), load.type());
    } else if (expr instanceof Expr.SlotAddress slot) {
      escaping.add(slot.slot());
    } else {
      IrTree.operands(expr).forEach(this::value);
    }
  }
}
