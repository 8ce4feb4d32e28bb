package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;
import telar.compiler.lower.KernelPlan.Home;
import telar.compiler.lower.KernelPlan.SlotHome;

/** Decides where the registers and slots of a planned kernel live. */
final class Homes {

  private final Map<Local, Set<Integer>> registerPieces = new HashMap<>();
  private final Map<Slot, Set<Integer>> slotPieces = new HashMap<>();
  private final Set<Local> exposed = new HashSet<>();
  private final Set<Local> carried = new HashSet<>();
  private final Set<Integer> repeated = new HashSet<>();

  /** Reads the plan. */
  Homes(List<Piece> pieces) {
    PieceTree.walk(pieces, false, this::note);
  }

  private void note(Piece.Lanes lanes, boolean inLoop) {
    Set<Local> locals = new HashSet<>();
    for (Stmt stmt : lanes.statements()) {
      IrTree.statements(
          stmt,
          s -> {
            Local result = IrTree.result(s);
            if (result != null) {
              locals.add(result);
            }
          });
      IrTree.allExpressions(stmt, e -> noteExpr(e, locals, lanes.id()));
    }
    if (lanes.condition() != null) {
      IrTree.expressions(lanes.condition(), e -> noteExpr(e, locals, lanes.id()));
    }
    locals.forEach(
        local -> registerPieces.computeIfAbsent(local, k -> new HashSet<>()).add(lanes.id()));
    Set<Local> readFirst = Exposure.of(lanes.statements(), lanes.condition());
    exposed.addAll(readFirst);
    if (inLoop) {
      repeated.add(lanes.id());
      carried.addAll(readFirst);
    }
  }

  private void noteExpr(Expr expr, Set<Local> locals, int piece) {
    if (expr instanceof Expr.Get get) {
      locals.add(get.local());
    } else if (expr instanceof Expr.SlotAddress address) {
      slotPieces.computeIfAbsent(address.slot(), k -> new HashSet<>()).add(piece);
    }
  }

  /** The homes of all registers that are not simply inside a piece. */
  Map<Local, Home> registers(IrFunction kernel, UniformRegisters uniform) {
    Map<Local, Home> homes = new HashMap<>();
    registerPieces.forEach(
        (local, pieces) -> {
          if (CrossLaneOperands.isWarpOperand(local)) {
            homes.put(local, Home.LANES);
          } else if (carried.contains(local) || pieces.size() > 1 && exposed.contains(local)) {
            homes.put(local, Home.THREADS);
          }
        });
    kernel.parameters().forEach(p -> homes.put(p.local(), Home.UNIFORM));
    uniform.block().forEach(local -> homes.put(local, Home.UNIFORM));
    uniform.warp().forEach(local -> homes.put(local, Home.UNIFORM));
    IrTree.statements(kernel.body(), s -> noteBarrierResult(s, homes));
    return homes;
  }

  private static void noteBarrierResult(Stmt stmt, Map<Local, Home> homes) {
    if (stmt instanceof Stmt.Barrier barrier && barrier.result() != null) {
      homes.put(barrier.result(), Home.UNIFORM);
    } else if (stmt instanceof Stmt.Perform call
        && call.result() != null
        && CrossLaneOperands.isWarpOperand(call.result())) {
      homes.put(call.result(), Home.LANES);
    }
  }

  /** The homes of the slots. */
  Map<Slot, SlotHome> slots(IrFunction kernel) {
    PrivateSlots arrays = new PrivateSlots(kernel);
    Map<Slot, SlotHome> homes = new HashMap<>();
    for (Slot slot : kernel.slots()) {
      List<Integer> pieces = new ArrayList<>(slotPieces.getOrDefault(slot, Set.of()));
      boolean onePiece = pieces.size() == 1 && !repeated.contains(pieces.get(0));
      homes.put(
          slot,
          !arrays.isArray(slot) ? SlotHome.MEMORY : onePiece ? SlotHome.PIECE : SlotHome.THREADS);
    }
    return homes;
  }
}
