package telar.compiler.codegen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Runs one thread of a kernel of 32-bit integers, statement by statement: the plain meaning of the
 * IR, to compare generated code with. Barriers and warp synchronisation do nothing.
 */
final class Interpreter {

  private enum Way {
    ON,
    BREAK,
    CONTINUE,
    RETURN
  }

  private final int thread;
  private final int threads;
  private final int n;
  private final int[] out;
  private final int[] slot = new int[4];
  private final Map<Local, Integer> registers = new HashMap<>();
  private int label;

  private Interpreter(int thread, int threads, int n, int[] out) {
    this.thread = thread;
    this.threads = threads;
    this.n = n;
    this.out = out;
  }

  static void run(IrFunction kernel, int thread, int threads, int n, int[] out) {
    new Interpreter(thread, threads, n, out).block(kernel.body());
  }

  private Way block(Stmt.Block block) {
    for (Stmt stmt : block.statements()) {
      Way way = statement(stmt);
      if (way != Way.ON) {
        return way;
      }
    }
    return Way.ON;
  }

  private Way statement(Stmt stmt) {
    if (stmt instanceof Stmt.Block b) {
      return block(b);
    } else if (stmt instanceof Stmt.Set s) {
      registers.put(s.target(), value(s.value()));
    } else if (stmt instanceof Stmt.Store s) {
      int stored = value(s.value());
      memory(s.address())[index(s.address())] = stored;
    } else if (stmt instanceof Stmt.If s) {
      return block(value(s.condition()) != 0 ? s.thenBlock() : s.elseBlock());
    } else if (stmt instanceof Stmt.Loop s) {
      return loop(s);
    } else if (stmt instanceof Stmt.Switch s) {
      return choice(s);
    } else if (stmt instanceof Stmt.Break s) {
      label = s.label();
      return Way.BREAK;
    } else if (stmt instanceof Stmt.Continue s) {
      label = s.label();
      return Way.CONTINUE;
    } else if (stmt instanceof Stmt.Return) {
      return Way.RETURN;
    }
    return Way.ON;
  }

  private Way loop(Stmt.Loop loop) {
    boolean test = loop.testFirst();
    while (true) {
      if (test) {
        block(loop.header());
        if (value(loop.condition()) == 0) {
          return Way.ON;
        }
      }
      test = true;
      Way way = block(loop.body());
      if (way == Way.BREAK && label == loop.label()) {
        return Way.ON;
      } else if (way == Way.RETURN || way != Way.ON && label != loop.label()) {
        return way;
      }
      block(loop.step());
    }
  }

  private Way choice(Stmt.Switch choice) {
    long value = value(choice.value());
    List<Stmt.Case> cases = choice.cases();
    int start = -1;
    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i).values().contains(value)) {
        start = i;
      }
    }
    for (int i = 0; i < cases.size() && start < 0; i++) {
      start = cases.get(i).isDefault() ? i : -1;
    }
    for (int i = start; i >= 0 && i < cases.size(); i++) {
      Way way = block(cases.get(i).body());
      if (way == Way.BREAK && label == choice.label()) {
        return Way.ON;
      } else if (way != Way.ON) {
        return way;
      }
    }
    return Way.ON;
  }

  private int[] memory(Expr address) {
    return address instanceof Expr.PointerAdd add
        ? memory(add.base())
        : address instanceof Expr.SlotAddress ? slot : out;
  }

  private int index(Expr address) {
    return address instanceof Expr.PointerAdd add
        ? index(add.base()) + (int) (value(add.index()) * add.scale() / 4)
        : 0;
  }

  private int value(Expr expr) {
    if (expr instanceof Expr.Const c) {
      return (int) c.bits();
    } else if (expr instanceof Expr.Get g) {
      return g.local().name().equals("n") ? n : registers.getOrDefault(g.local(), 0);
    } else if (expr instanceof Expr.Load l) {
      return memory(l.address())[index(l.address())];
    } else if (expr instanceof Expr.Convert c) {
      return value(c.operand());
    } else if (expr instanceof Expr.Intrinsic i) {
      return i.name().equals("threadIdx.x") ? thread : threads;
    } else if (expr instanceof Expr.Compare c) {
      return compare(c) ? 1 : 0;
    } else if (expr instanceof Expr.Binary b) {
      return binary(b);
    }
    throw new IllegalArgumentException(expr.toString());
  }

  private boolean compare(Expr.Compare c) {
    int a = value(c.left());
    int b = value(c.right());
    int unsigned = Integer.compareUnsigned(a, b);
    return switch (c.op()) {
      case EQ -> a == b;
      case NE -> a != b;
      case LT -> a < b;
      case LE -> a <= b;
      case GT -> a > b;
      case GE -> a >= b;
      case LT_UNSIGNED -> unsigned < 0;
      case LE_UNSIGNED -> unsigned <= 0;
      case GT_UNSIGNED -> unsigned > 0;
      case GE_UNSIGNED -> unsigned >= 0;
    };
  }

  private int binary(Expr.Binary e) {
    int a = value(e.left());
    int b = value(e.right());
    boolean wide = Integer.toUnsignedLong(b) >= 32;
    return switch (e.op()) {
      case ADD -> a + b;
      case SUB -> a - b;
      case MUL -> a * b;
      case DIV -> b == 0 ? -1 : a / b;
      case DIV_UNSIGNED -> b == 0 ? -1 : Integer.divideUnsigned(a, b);
      case REM -> b == 0 ? a : a % b;
      case REM_UNSIGNED -> b == 0 ? a : Integer.remainderUnsigned(a, b);
      case AND -> a & b;
      case OR -> a | b;
      case XOR -> a ^ b;
      case SHL -> wide ? 0 : a << b;
      case SHR -> wide ? a >> 31 : a >> b;
      case SHR_UNSIGNED -> wide ? 0 : a >>> b;
    };
  }
}
