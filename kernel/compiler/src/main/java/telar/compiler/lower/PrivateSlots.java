package telar.compiler.lower;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;

/**
 * The slots that can be plain Java arrays: their address stays inside the function and all accesses
 * are of one type.
 */
public final class PrivateSlots {

  private final Map<Slot, IrType> elements = new HashMap<>();

  /** Looks at all slots of a function. */
  public PrivateSlots(IrFunction function) {
    SlotUses uses = new SlotUses(function);
    Set<Slot> copied = copied(function);
    for (Slot slot : function.slots()) {
      Set<IrType> types = uses.types(slot);
      if (!uses.escapes(slot) && !copied.contains(slot) && types.size() == 1) {
        IrType type = types.iterator().next();
        if (slot.bytes() % type.bytes() == 0) {
          elements.put(slot, type);
        }
      }
    }
  }

  private static Set<Slot> copied(IrFunction function) {
    Set<Slot> copied = new HashSet<>();
    IrTree.statements(
        function.body(),
        s -> {
          if (s instanceof Stmt.CopyMemory copy) {
            note(copy.target(), copied);
            note(copy.source(), copied);
          } else if (s instanceof Stmt.ZeroMemory zero && SlotRange.of(zero.target()) == null) {
            note(zero.target(), copied);
          }
        });
    return copied;
  }

  private static void note(Expr address, Set<Slot> copied) {
    Slot slot = SlotRange.root(address);
    if (slot != null) {
      copied.add(slot);
    }
  }

  public boolean isArray(Slot slot) {
    return elements.containsKey(slot);
  }

  /** The type of the elements of a slot that is an array. */
  public IrType element(Slot slot) {
    IrType type = elements.get(slot);
    if (type == null) {
      throw new IllegalArgumentException("not an array: " + slot.name());
    }
    return type;
  }
}
