package telar.compiler.codegen;

import static telar.compiler.codegen.FunctionBuilder.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;

/**
 * Makes kernels of random control flow in which threads only touch their own part of {@code out},
 * so that each can be checked by running its threads one by one. Barriers stand where all threads
 * come, warp synchronisation stands anywhere.
 */
final class RandomKernel {

  /** Elements of {@code out} that each thread owns. */
  static final int OWN = 4;

  private static final BinaryOp[] OPERATIONS = {
    BinaryOp.ADD,
    BinaryOp.SUB,
    BinaryOp.MUL,
    BinaryOp.XOR,
    BinaryOp.DIV,
    BinaryOp.REM_UNSIGNED,
    BinaryOp.SHL,
    BinaryOp.SHR
  };

  private final Random random;
  private final FunctionBuilder f = FunctionBuilder.kernel("random");
  private final Expr n = f.parameter("n", IrType.I32);
  private final Expr out = f.pointer("out", IrType.I32);
  private final List<Local> varying = new ArrayList<>();
  private final List<Local> uniform = new ArrayList<>();

  /** Assigned uniform values only, but anywhere: uniform where the analysis can tell. */
  private final List<Local> mixed = new ArrayList<>();

  private final List<Local> counters = new ArrayList<>();
  private final List<Integer> loops = new ArrayList<>();
  private int budget = 40;

  private final boolean mayDivideByZero;

  private RandomKernel(long seed, boolean mayDivideByZero) {
    this.random = new Random(seed);
    this.mayDivideByZero = mayDivideByZero;
  }

  static IrFunction make(long seed) {
    return new RandomKernel(seed, true).kernel();
  }

  /** A kernel that checked code has nothing to say about. */
  static IrFunction correct(long seed) {
    return new RandomKernel(seed, false).kernel();
  }

  private IrFunction kernel() {
    for (int i = 0; i < 3; i++) {
      varying.add(f.local("v" + i, plus(threadX(), i32(i))));
      uniform.add(f.local("u" + i, plus(n, i32(i))));
      mixed.add(f.local("m" + i, i32(i)));
    }
    Expr slot = f.slot("slot", 16, IrType.I32);
    f.zero(slot, 16);
    statements(slot, true, 3);
    for (int i = 0; i < OWN; i++) {
      Expr last = plus(get(varying.get(i % 3)), get(mixed.get(i % 3)));
      f.store(own(i32(i)), plus(f.load(IrType.I32, own(i32(i))), last));
    }
    return f.build();
  }

  private Expr own(Expr index) {
    return at(at(out, threadX(), OWN * 4), index, 4);
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private Expr value(boolean mustBeUniform, int depth) {
    int choice = random.nextInt(depth == 0 ? 3 : 6);
    if (choice == 0) {
      return i32(random.nextInt(7) - 1);
    } else if (choice == 1 || depth == 0 && mustBeUniform) {
      return get(pick(uniform));
    } else if (choice == 2) {
      return mustBeUniform
          ? special("blockDim.x")
          : get(pick(random.nextInt(3) == 0 ? mixed : varying));
    } else if (choice == 3 && !mustBeUniform) {
      return f.load(IrType.I32, own(new Expr.Binary(BinaryOp.AND, value(false, 0), i32(OWN - 1))));
    }
    BinaryOp op = OPERATIONS[random.nextInt(OPERATIONS.length)];
    Expr left = value(mustBeUniform, depth - 1);
    Expr right = value(mustBeUniform, depth - 1);
    boolean divides = op == BinaryOp.DIV || op == BinaryOp.REM_UNSIGNED;
    return new Expr.Binary(
        op,
        left,
        divides && !mayDivideByZero ? new Expr.Binary(BinaryOp.OR, right, i32(1)) : right);
  }

  /** A value that all threads that are here agree on. */
  private Expr steady() {
    Expr base = counters.isEmpty() ? get(pick(uniform)) : get(pick(counters));
    return random.nextBoolean() ? base : plus(get(pick(mixed)), base);
  }

  private Expr condition(boolean mustBeUniform) {
    CompareOp[] ops = CompareOp.values();
    CompareOp op = ops[random.nextInt(ops.length)];
    return new Expr.Compare(op, value(mustBeUniform, 1), value(mustBeUniform, 1));
  }

  /** {@code here}: whether all threads that have not returned are here together. */
  private void statements(Expr slot, boolean here, int depth) {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count && budget > 0; i++) {
      budget--;
      statement(slot, here, depth);
    }
  }

  private void statement(Expr slot, boolean here, int depth) {
    int choice = random.nextInt(depth == 0 ? 7 : 13);
    switch (choice) {
      case 0, 1 -> f.set(pick(varying), value(false, 2));
      case 2 -> {
        if (here) {
          f.set(pick(uniform), value(true, 1));
        } else {
          f.set(pick(mixed), steady());
        }
      }
      case 3 ->
          f.store(
              own(new Expr.Binary(BinaryOp.AND, value(false, 1), i32(OWN - 1))), value(false, 1));
      case 4 -> {
        if (here) {
          f.barrier();
        } else {
          f.perform(null, "__syncwarp", i32(-1));
        }
      }
      case 5 -> f.store(at(slot, i32(random.nextInt(4)), 4), value(false, 1));
      case 6 -> {
        Expr index = new Expr.Binary(BinaryOp.AND, value(false, 0), i32(3));
        f.set(
            pick(varying), f.load(IrType.I32, at(slot, random.nextBoolean() ? i32(1) : index, 4)));
      }
      case 7, 8 -> {
        boolean together = here && random.nextInt(3) == 0;
        f.when(
            condition(together),
            () -> statements(slot, together, depth - 1),
            () -> statements(slot, together, depth - 1));
      }
      case 9, 10 -> loop(slot, here && random.nextBoolean(), depth);
      case 11 -> leave(here);
      default -> choose(slot, depth);
    }
  }

  private void loop(Expr slot, boolean together, int depth) {
    int label = f.label();
    Local i = f.local("i" + label, i32(0));
    Expr bound =
        plus(new Expr.Binary(BinaryOp.AND, value(together, 1), i32(3)), i32(random.nextInt(2)));
    Local limit = f.local("limit" + label, bound);
    Runnable body =
        () -> {
          List<Integer> outer = new ArrayList<>(loops);
          if (together) {
            loops.clear();
          } else {
            loops.add(label);
          }
          counters.add(i);
          statements(slot, together, depth - 1);
          counters.remove(counters.size() - 1);
          loops.clear();
          loops.addAll(outer);
        };
    if (random.nextInt(3) == 0) {
      f.doWhile(
          label,
          () -> {
            f.set(i, plus(get(i), i32(1)));
            body.run();
          },
          lt(get(i), get(limit)));
    } else {
      f.loop(label, lt(get(i), get(limit)), body, () -> f.set(i, plus(get(i), i32(1))));
    }
  }

  private void leave(boolean here) {
    if (!loops.isEmpty() && random.nextInt(4) != 0) {
      int label = pick(loops);
      boolean goOn = random.nextBoolean();
      f.when(
          condition(false),
          () -> {
            if (goOn) {
              f.continueTo(label);
            } else {
              f.breakTo(label);
            }
          });
    } else if (random.nextInt(3) == 0) {
      f.when(eq(rem(threadX(), i32(7)), i32(random.nextInt(7))), f::ret);
    } else {
      f.set(pick(varying), plus(value(false, 1), i32(here ? 1 : 2)));
    }
  }

  private void choose(Expr slot, int depth) {
    int label = f.label();
    List<Stmt.Case> cases = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    int byDefault = random.nextInt(count + 1);
    for (int i = 0; i < count; i++) {
      List<Long> values = i == byDefault && random.nextBoolean() ? List.of() : List.of((long) i);
      boolean leaves = random.nextBoolean();
      cases.add(
          f.on(
              values,
              i == byDefault,
              () -> {
                statements(slot, false, depth - 1);
                if (leaves) {
                  f.breakTo(label);
                }
              }));
    }
    f.switchOn(label, new Expr.Binary(BinaryOp.AND, value(false, 1), i32(3)), cases);
  }
}
