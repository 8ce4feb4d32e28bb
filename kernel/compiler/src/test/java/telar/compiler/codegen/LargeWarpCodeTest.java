package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telar.compiler.codegen.FunctionBuilder.*;

import org.junit.jupiter.api.Test;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.simt.event.BlockObserver;

/** Warp code of any size: no method of it is too large for HotSpot. */
class LargeWarpCodeTest {

  private static final int BRANCHES = 700;
  private static final int THREADS = 40;

  @Test
  void manyBranchesAreSplitAmongMethods() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr out = f.pointer("out", IrType.I32);
    for (int i = 0; i < BRANCHES; i++) {
      addOne(f, out, i);
    }
    int[] expected = new int[THREADS];
    for (int t = 0; t < THREADS; t++) {
      expected[t] = BRANCHES - 1 - t;
    }
    check(f, expected);
  }

  @Test
  void jumpsOutOfALargeLoopTakeTheirLanesAlong() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr out = f.pointer("out", IrType.I32);
    Local round = f.local("round", i32(0));
    int label = f.label();
    f.loop(
        label,
        lt(get(round), i32(3)),
        () -> {
          for (int i = 0; i < BRANCHES; i++) {
            addOne(f, out, i);
          }
          f.when(lt(threadX(), i32(5)), () -> f.breakTo(label));
          for (int i = 0; i < BRANCHES; i++) {
            addOne(f, out, i);
          }
        },
        () -> f.set(round, plus(get(round), i32(1))));
    int[] expected = new int[THREADS];
    for (int t = 0; t < THREADS; t++) {
      expected[t] = (BRANCHES - 1 - t) * (t < 5 ? 1 : 6);
    }
    check(f, expected);
  }

  /** {@code if (threadIdx.x < i) out[threadIdx.x] += 1;} */
  private static void addOne(FunctionBuilder f, Expr out, int i) {
    Expr cell = at(out, threadX(), 4);
    f.when(lt(threadX(), i32(i)), () -> f.store(cell, plus(f.load(IrType.I32, cell), i32(1))));
  }

  private static void check(FunctionBuilder f, int[] expected) {
    Bench bench =
        new Bench(f.build()).block(THREADS).observed((geometry, block) -> new BlockObserver() {});
    long out = bench.ints(new int[THREADS]);
    bench.launch("k", out);
    assertArrayEquals(expected, bench.intsAt(out));
    assertTrue(bench.largestMethod() < 8000, () -> bench.largestMethod() + " bytes");
  }
}
