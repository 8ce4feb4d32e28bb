package telar.compiler.lower;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;

/** Gives out new registers, slots and labels of a function. */
final class Names {

  private int nextLocal;
  private int nextSlot;
  private int nextLabel;

  /** Continues after the highest numbers that the function uses. */
  Names(IrFunction function) {
    List<Local> locals = new ArrayList<>();
    function.parameters().forEach(p -> locals.add(p.local()));
    IrTree.statements(
        function.body(),
        s -> {
          Local result = IrTree.result(s);
          if (result != null) {
            locals.add(result);
          }
          noteLabel(s);
        });
    IrTree.allExpressions(function.body(), e -> IrTree.reads(e, locals::add));
    nextLocal = locals.stream().mapToInt(Local::id).max().orElse(-1) + 1;
    nextSlot = function.slots().stream().mapToInt(Slot::id).max().orElse(-1) + 1;
  }

  private void noteLabel(Stmt stmt) {
    if (stmt instanceof Stmt.Loop s) {
      nextLabel = Math.max(nextLabel, s.label() + 1);
    } else if (stmt instanceof Stmt.Switch s) {
      nextLabel = Math.max(nextLabel, s.label() + 1);
    }
  }

  Local local(String name, IrType type) {
    return new Local(nextLocal++, name, type);
  }

  /** A register like another. */
  Local copy(Local local) {
    return new Local(nextLocal++, local.name(), local.type(), local.source());
  }

  Slot copy(Slot slot) {
    return new Slot(
        nextSlot++, slot.name(), slot.bytes(), slot.alignment(), slot.element(), slot.source());
  }

  int label() {
    return nextLabel++;
  }
}
