package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/**
 * Registers that always hold the same simple function of the thread's place and the parameters,
 * such as {@code int col = blockIdx.x * blockDim.x + threadIdx.x}: each piece computes them again,
 * so that they need not be kept from one to the next and their shape is known.
 */
public final class Recomputed {

  /** Larger functions are kept. */
  private static final int MAX_NODES = 24;

  private final Map<Local, Expr> values = new HashMap<>();
  private final Map<Local, Integer> assignments = new HashMap<>();
  private final Set<Local> steady = new HashSet<>();
  private final Span span;

  /**
   * Looks at a kernel.
   *
   * @param constants registers that never change, besides the parameters
   */
  public Recomputed(IrFunction kernel, Set<Local> constants) {
    span = kernel.span();
    steady.addAll(constants);
    kernel.parameters().forEach(p -> steady.add(p.local()));
    assignments.putAll(IrTree.assignments(kernel.body()));
    IrTree.statements(kernel.body(), this::note);
  }

  /** What a register always holds; null when that is not known. */
  public @Nullable Expr of(Local local) {
    return values.get(local);
  }

  /** The plan in which pieces begin by computing what they would only read. */
  List<Piece> again(List<Piece> pieces, Set<Local> uniform) {
    return PieceTree.withLanes(pieces, piece -> again(piece, uniform));
  }

  private Piece.Lanes again(Piece.Lanes piece, Set<Local> uniform) {
    Set<Local> read = new LinkedHashSet<>();
    piece.statements().forEach(s -> IrTree.allExpressions(s, e -> IrTree.reads(e, read::add)));
    if (piece.condition() != null) {
      IrTree.reads(piece.condition(), read::add);
    }
    read.removeAll(uniform);
    piece.statements().forEach(s -> read.removeAll(LaneShapes.assigned(s)));
    List<Stmt> all = new ArrayList<>();
    for (Local local : read) {
      Expr value = values.get(local);
      if (value != null) {
        all.add(new Stmt.Set(local, value, span));
      }
    }
    all.addAll(piece.statements());
    return new Piece.Lanes(piece.id(), all, piece.condition());
  }

  private void note(Stmt stmt) {
    if (stmt instanceof Stmt.Set set
        && assignments.getOrDefault(set.target(), 0) == 1
        && !steady.contains(set.target())) {
      Expr value = new Substitution(values).expr(set.value());
      int[] nodes = new int[1];
      IrTree.expressions(value, e -> nodes[0]++);
      if (nodes[0] <= MAX_NODES && isSimple(value)) {
        values.put(set.target(), value);
      }
    }
  }

  private boolean isSimple(Expr expr) {
    if (expr instanceof Expr.Get get) {
      return steady.contains(get.local()) && !assignments.containsKey(get.local());
    } else if (expr instanceof Expr.Intrinsic call) {
      return call.arguments().isEmpty();
    }
    boolean kind =
        expr instanceof Expr.Const
            || expr instanceof Expr.Binary
            || expr instanceof Expr.Unary
            || expr instanceof Expr.Convert
            || expr instanceof Expr.PointerAdd
            || expr instanceof Expr.SharedAddress
            || expr instanceof Expr.GlobalAddress;
    List<Expr> operands = IrTree.operands(expr);
    return kind && operands.stream().allMatch(this::isSimple);
  }

  /** Puts values in place of the registers that hold them. */
  private static final class Substitution extends IrTransformer {
    private final Map<Local, Expr> values;

    Substitution(Map<Local, Expr> values) {
      this.values = values;
    }

    @Override
    Expr expr(Expr expr) {
      if (expr instanceof Expr.Get get && values.containsKey(get.local())) {
        return values.get(get.local());
      }
      return super.expr(expr);
    }
  }
}
