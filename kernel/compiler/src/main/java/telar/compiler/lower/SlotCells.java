package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Slot;

/**
 * Divides slots into scalars such that every access and every copy moves whole ones: copies carry
 * the division from one slot to the other, and what only copies touch is divided by size.
 */
final class SlotCells {

  private static final long MAX_BYTES = 256;

  private final SlotUses uses;

  SlotCells(IrFunction function, SlotUses uses) {
    this.uses = uses;
    function.slots().stream()
        .filter(slot -> slot.bytes() > MAX_BYTES)
        .forEach(uses::makeUnsplittable);
    while (carryOver() || fillGaps()) {
      // Until every copy moves whole scalars.
    }
    boolean cut = true;
    while (cut) {
      cut = rejectCutCells();
    }
  }

  /** The scalars of a slot that becomes registers; null when it must stay an object. */
  @Nullable SortedMap<Long, IrType> of(Slot slot) {
    return uses.isSplittable(slot) ? uses.cells(slot) : null;
  }

  private boolean isSplit(@Nullable SlotRange range) {
    return range != null && uses.isSplittable(range.slot());
  }

  private boolean carryOver() {
    boolean changed = false;
    for (SlotUses.Transfer transfer : uses.transfers()) {
      SlotRange target = transfer.target();
      SlotRange source = transfer.source();
      if (isSplit(target) && isSplit(source) && target != null && source != null) {
        changed |= carry(target, source, transfer.bytes());
        changed |= carry(source, target, transfer.bytes());
      }
    }
    return changed;
  }

  private boolean carry(SlotRange from, SlotRange to, long bytes) {
    boolean changed = false;
    for (Map.Entry<Long, IrType> cell : within(from, bytes).entrySet()) {
      long offset = cell.getKey() - from.offset() + to.offset();
      changed |= uses.addCell(to.slot(), offset, cell.getValue());
    }
    return changed;
  }

  private boolean fillGaps() {
    for (SlotUses.Transfer transfer : uses.transfers()) {
      for (SlotRange range : ends(transfer)) {
        if (fillGap(range, transfer.bytes())) {
          return true;
        }
      }
    }
    return false;
  }

  private List<SlotRange> ends(SlotUses.Transfer transfer) {
    List<SlotRange> ends = new ArrayList<>();
    if (transfer.target() != null && isSplit(transfer.target())) {
      ends.add(transfer.target());
    }
    if (transfer.source() != null && isSplit(transfer.source())) {
      ends.add(transfer.source());
    }
    return ends;
  }

  private boolean fillGap(SlotRange range, long bytes) {
    long at = range.offset();
    long end = at + bytes;
    for (Map.Entry<Long, IrType> cell : within(range, bytes).entrySet()) {
      if (cell.getKey() > at) {
        return uses.addCell(range.slot(), at, filler(range.slot(), at, cell.getKey()));
      }
      at = cell.getKey() + cell.getValue().bytes();
    }
    return at < end && uses.addCell(range.slot(), at, filler(range.slot(), at, end));
  }

  private static IrType filler(Slot slot, long from, long to) {
    for (IrType type : List.of(slot.element(), IrType.I64, IrType.I32, IrType.I16)) {
      if (type.bytes() > 0 && from % type.bytes() == 0 && to - from >= type.bytes()) {
        return type;
      }
    }
    return IrType.I8;
  }

  private boolean rejectCutCells() {
    boolean changed = false;
    for (SlotUses.Transfer transfer : uses.transfers()) {
      for (SlotRange range : ends(transfer)) {
        if (isCut(range, transfer.bytes())) {
          uses.makeUnsplittable(range.slot());
          changed = true;
        }
      }
    }
    return changed;
  }

  private boolean isCut(SlotRange range, long bytes) {
    long end = range.offset() + bytes;
    Map.Entry<Long, IrType> first = uses.cells(range.slot()).lowerEntry(range.offset());
    Map.Entry<Long, IrType> last = uses.cells(range.slot()).lowerEntry(end);
    return range.offset() < 0
        || end > range.slot().bytes()
        || first != null && first.getKey() + first.getValue().bytes() > range.offset()
        || last != null && last.getKey() + last.getValue().bytes() > end;
  }

  /** The scalars that start inside a range. */
  SortedMap<Long, IrType> within(SlotRange range, long bytes) {
    TreeMap<Long, IrType> cells = uses.cells(range.slot());
    return new TreeMap<>(cells.subMap(range.offset(), range.offset() + bytes));
  }
}
