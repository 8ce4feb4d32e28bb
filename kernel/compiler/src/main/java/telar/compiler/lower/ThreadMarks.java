package telar.compiler.lower;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Guesses whether each thread of a grid has an address of its own, from how the address is made:
 * every index of the block and of the thread that the kernel looks at must go into it, as a term of
 * a sum, or both divided and as a remainder. A wrong guess costs time, or a race that stays unseen,
 * but never a false alarm.
 */
final class ThreadMarks {

  private static final List<String> INDICES =
      List.of(
          "threadIdx.x", "threadIdx.y", "threadIdx.z", "blockIdx.x", "blockIdx.y", "blockIdx.z");

  // A mark is a bit for each index, in one of the ways in which it goes into a value.
  private static final int COUNT = 6;
  private static final int ALL = (1 << COUNT) - 1;
  private static final int THREADS = (1 << COUNT / 2) - 1;
  private static final int QUOTIENT_SHIFT = COUNT;
  private static final int REMAINDER_SHIFT = 2 * COUNT;
  private static final int SHARED = 1 << 3 * COUNT;

  /** What an index goes into in other ways. */
  private static final int LOST = 1 << 3 * COUNT + 1;

  /** Nothing is known yet. */
  private static final int OPEN = -1;

  /** Enough for loops in loops; what is not known then is taken as lost. */
  private static final int MAX_PASSES = 8;

  private final Map<Local, List<Expr>> values = new LinkedHashMap<>();
  private final Map<Local, Integer> known = new HashMap<>();
  private final Set<Local> computedElsewhere = new HashSet<>();
  private final int looked;

  ThreadMarks(IrFunction kernel) {
    int[] found = new int[1];
    IrTree.allExpressions(kernel.body(), e -> found[0] |= index(e));
    looked = found[0];
    IrTree.statements(kernel.body(), this::note);
    boolean changed = true;
    for (int pass = 0; changed && pass < MAX_PASSES; pass++) {
      changed = false;
      for (Map.Entry<Local, List<Expr>> entry : values.entrySet()) {
        boolean lost = computedElsewhere.contains(entry.getKey());
        int marks = lost ? LOST : common(entry.getValue());
        Integer before = known.put(entry.getKey(), marks);
        changed |= before == null || before != marks;
      }
    }
  }

  private void note(Stmt stmt) {
    Local target = IrTree.result(stmt);
    if (stmt instanceof Stmt.Set set) {
      values.computeIfAbsent(set.target(), local -> new ArrayList<>()).add(set.value());
    } else if (target != null) {
      values.computeIfAbsent(target, local -> new ArrayList<>());
      computedElsewhere.add(target);
    }
  }

  /**
   * What goes into all values that a register may have. One that is set anew, from the element that
   * a thread reads to the one that it writes, has as many indices before as after: all of them.
   */
  private int common(List<Expr> all) {
    int common = OPEN;
    int any = 0;
    Set<Integer> counts = new HashSet<>();
    for (Expr value : all) {
      int marks = of(value);
      common &= marks;
      if (marks != OPEN) {
        any |= marks;
        counts.add(Integer.bitCount(marks & ALL));
      }
    }
    if (common == OPEN) {
      return OPEN;
    }
    boolean isMoved = counts.size() == 1 && (common & THREADS) != 0;
    return common & ~LOST | any & LOST | (isMoved ? any & ALL : 0);
  }

  private static int index(Expr expr) {
    int place = expr instanceof Expr.Intrinsic call ? INDICES.indexOf(call.name()) : -1;
    return place < 0 ? 0 : 1 << place;
  }

  /** Whether several threads may have the same address, as far as one can guess. */
  boolean maySharePlace(Expr address) {
    int marks = of(address);
    if (marks == OPEN) {
      return true;
    }
    int apart = (marks | marks >>> QUOTIENT_SHIFT & marks >>> REMAINDER_SHIFT) & ALL;
    int needed = (marks & SHARED) != 0 ? looked & THREADS : looked;
    return (marks & LOST) != 0 || (needed & ~apart) != 0 || (apart & THREADS) == 0;
  }

  private int of(Expr expr) {
    if (expr instanceof Expr.Get get) {
      return values.containsKey(get.local()) ? known.getOrDefault(get.local(), OPEN) : 0;
    } else if (expr instanceof Expr.SharedAddress) {
      return SHARED;
    } else if (expr instanceof Expr.Load) {
      return LOST;
    } else if (expr instanceof Expr.Binary binary) {
      return binary(binary);
    } else if (expr instanceof Expr.PointerAdd add) {
      return both(of(add.base()), of(add.index()));
    } else if (expr instanceof Expr.Convert convert) {
      return of(convert.operand());
    } else if (index(expr) != 0) {
      return index(expr);
    }
    int inside = 0;
    for (Expr operand : IrTree.operands(expr)) {
      inside = both(inside, of(operand));
    }
    return inside == OPEN || inside == 0 ? inside : LOST;
  }

  private int binary(Expr.Binary binary) {
    int left = of(binary.left());
    int right = of(binary.right());
    if (left == OPEN || right == OPEN) {
      return OPEN;
    }
    return switch (binary.op()) {
      case ADD, SUB, XOR, OR -> left | right;
      case MUL -> left == 0 || right == 0 ? left | right : LOST;
      case SHL -> right == 0 ? left : LOST;
      case DIV, DIV_UNSIGNED, SHR, SHR_UNSIGNED -> right == 0 ? within(left, QUOTIENT_SHIFT) : LOST;
      case REM, REM_UNSIGNED -> right == 0 ? within(left, REMAINDER_SHIFT) : LOST;
      case AND -> right == 0 ? masked(left, binary) : LOST;
    };
  }

  /** A mask keeps the lower bits, a remainder, or the others. */
  private static int masked(int left, Expr.Binary and) {
    boolean low = !(and.right() instanceof Expr.Const mask) || (mask.bits() & 1) != 0;
    return and.op() == BinaryOp.AND && low
        ? within(left, REMAINDER_SHIFT)
        : within(left, QUOTIENT_SHIFT);
  }

  private static int both(int one, int other) {
    return one == OPEN || other == OPEN ? OPEN : one | other;
  }

  private static int within(int marks, int shift) {
    int any = (marks | marks >>> QUOTIENT_SHIFT | marks >>> REMAINDER_SHIFT) & ALL;
    return any << shift | marks & LOST;
  }
}
