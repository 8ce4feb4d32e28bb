package telar.compiler.ir.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.Slot;
import telar.compiler.ir.Stmt;

/** Runs functions statement by statement; gives up on effects, loops without end, and faults. */
public final class Interpreter {

  private static final int MOST_STEPS = 2_000_000;
  private static final int DEEPEST = 256;

  /** How a statement ended. */
  private enum Exit {
    NORMAL,
    BREAK,
    CONTINUE,
    RETURN
  }

  /** The registers and objects of one call. */
  static final class Frame {
    final Map<Integer, Object> locals = new HashMap<>();
    final Map<Integer, Pointer> slots = new HashMap<>();
    @Nullable Object result;
    int target;
  }

  private final ConstantMemory memory;
  private final Function<String, @Nullable IrFunction> functions;
  private final Evaluator evaluator;
  private int steps;
  private int depth;

  public Interpreter(ConstantMemory memory, Function<String, @Nullable IrFunction> functions) {
    this.memory = memory;
    this.functions = functions;
    this.evaluator = new Evaluator(memory);
  }

  /** Runs a function without parameters; the result is a constant, a {@link Pointer} or null. */
  public @Nullable Object run(IrFunction function) {
    return call(function, List.of());
  }

  private @Nullable Object call(IrFunction function, List<Object> arguments) {
    if (++depth > DEEPEST) {
      throw new NotConstantException("too deep");
    }
    Frame frame = new Frame();
    for (Slot slot : function.slots()) {
      frame.slots.put(slot.id(), memory.allocate(slot.bytes()));
    }
    for (int i = 0; i < arguments.size(); i++) {
      frame.locals.put(function.parameters().get(i).local().id(), arguments.get(i));
    }
    run(function.body(), frame);
    depth--;
    return frame.result;
  }

  private Exit run(Stmt stmt, Frame frame) {
    if (++steps > MOST_STEPS) {
      throw new NotConstantException("too long");
    }
    if (stmt instanceof Stmt.Block b) {
      return block(b, frame);
    } else if (stmt instanceof Stmt.Set s) {
      frame.locals.put(s.target().id(), evaluator.value(s.value(), frame));
    } else if (stmt instanceof Stmt.Store s) {
      Pointer to = evaluator.pointer(s.address(), frame);
      memory.store(to, s.type(), evaluator.value(s.value(), frame));
    } else if (stmt instanceof Stmt.CopyMemory c) {
      Pointer to = evaluator.pointer(c.target(), frame);
      memory.copy(to, evaluator.pointer(c.source(), frame), c.bytes());
    } else if (stmt instanceof Stmt.ZeroMemory z) {
      memory.zero(evaluator.pointer(z.target(), frame), z.bytes());
    } else if (stmt instanceof Stmt.Call c) {
      call(c, frame);
    } else if (stmt instanceof Stmt.Perform p && p.intrinsic().equals(Stmt.Perform.BOUND)) {
      checkBound(p, frame);
    } else if (stmt instanceof Stmt.Perform p && p.isOfLife()) {
      return Exit.NORMAL;
    } else {
      return jump(stmt, frame);
    }
    return Exit.NORMAL;
  }

  private void checkBound(Stmt.Perform check, Frame frame) {
    long index = ((Expr.Const) evaluator.value(check.arguments().get(0), frame)).bits();
    long length = ((Expr.Const) evaluator.value(check.arguments().get(1), frame)).bits();
    if (index < 0 || index >= length) {
      throw new NotConstantException("outside of an array");
    }
  }

  private Exit block(Stmt.Block block, Frame frame) {
    for (Stmt stmt : block.statements()) {
      Exit exit = run(stmt, frame);
      if (exit != Exit.NORMAL) {
        return exit;
      }
    }
    return Exit.NORMAL;
  }

  private void call(Stmt.Call c, Frame frame) {
    IrFunction callee = functions.apply(c.function());
    if (callee == null) {
      throw new NotConstantException("unknown " + c.function());
    }
    List<Object> arguments = c.arguments().stream().map(a -> evaluator.value(a, frame)).toList();
    Object result = call(callee, arguments);
    if (c.result() != null && result != null) {
      frame.locals.put(c.result().id(), result);
    }
  }

  private Exit jump(Stmt stmt, Frame frame) {
    if (stmt instanceof Stmt.If i) {
      return run(evaluator.test(i.condition(), frame) ? i.thenBlock() : i.elseBlock(), frame);
    } else if (stmt instanceof Stmt.Loop l) {
      return loop(l, frame);
    } else if (stmt instanceof Stmt.Try t) {
      return run(t.body(), frame);
    } else if (stmt instanceof Stmt.Switch s) {
      return select(s, frame);
    } else if (stmt instanceof Stmt.Break b) {
      frame.target = b.label();
      return Exit.BREAK;
    } else if (stmt instanceof Stmt.Continue c) {
      frame.target = c.label();
      return Exit.CONTINUE;
    } else if (stmt instanceof Stmt.Return r) {
      frame.result = r.value() == null ? null : evaluator.value(r.value(), frame);
      return Exit.RETURN;
    }
    throw new NotConstantException(stmt.getClass().getSimpleName());
  }

  private Exit loop(Stmt.Loop loop, Frame frame) {
    boolean test = loop.testFirst();
    while (true) {
      if (test) {
        run(loop.header(), frame);
        if (!evaluator.test(loop.condition(), frame)) {
          return Exit.NORMAL;
        }
      }
      test = true;
      Exit exit = run(loop.body(), frame);
      boolean mine = frame.target == loop.label();
      if (exit == Exit.BREAK && mine) {
        return Exit.NORMAL;
      }
      if (exit != Exit.NORMAL && !(exit == Exit.CONTINUE && mine)) {
        return exit;
      }
      run(loop.step(), frame);
    }
  }

  private Exit select(Stmt.Switch s, Frame frame) {
    long value = ((Expr.Const) evaluator.value(s.value(), frame)).bits();
    int start = start(s, value);
    for (int i = start; i >= 0 && i < s.cases().size(); i++) {
      Exit exit = run(s.cases().get(i).body(), frame);
      if (exit == Exit.BREAK && frame.target == s.label()) {
        return Exit.NORMAL;
      } else if (exit != Exit.NORMAL) {
        return exit;
      }
    }
    return Exit.NORMAL;
  }

  private static int start(Stmt.Switch s, long value) {
    int fallback = -1;
    for (int i = 0; i < s.cases().size(); i++) {
      if (s.cases().get(i).values().contains(value)) {
        return i;
      }
      if (s.cases().get(i).isDefault()) {
        fallback = i;
      }
    }
    return fallback;
  }
}
