package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static telar.compiler.codegen.FunctionBuilder.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.simt.abi.BarrierFault;

class CrossLaneTest {

  static final int TILE = 8;

  static IrFunction matmul() {
    FunctionBuilder f = FunctionBuilder.kernel("matmul");
    Expr n = f.parameter("n", IrType.I32);
    Expr a = f.pointer("a", IrType.F32);
    Expr b = f.pointer("b", IrType.F32);
    Expr c = f.pointer("c", IrType.F32);
    Expr as = f.shared("as", TILE * TILE * 4, IrType.F32);
    Expr bs = f.shared("bs", TILE * TILE * 4, IrType.F32);
    Local tx = f.local("tx", special("threadIdx.x"));
    Local ty = f.local("ty", special("threadIdx.y"));
    Local row = f.local("row", plus(times(special("blockIdx.y"), i32(TILE)), get(ty)));
    Local col = f.local("col", plus(times(special("blockIdx.x"), i32(TILE)), get(tx)));
    Local acc = f.local("acc", f32(0));
    f.count(
        i32(0),
        new Expr.Binary(telar.compiler.ir.BinaryOp.DIV, n, i32(TILE)),
        1,
        t -> {
          Expr k = times(t, i32(TILE));
          f.store(
              at(at(as, get(ty), TILE * 4), get(tx), 4),
              f.load(IrType.F32, at(a, plus(times(get(row), n), plus(k, get(tx))), 4)));
          f.store(
              at(at(bs, get(ty), TILE * 4), get(tx), 4),
              f.load(IrType.F32, at(b, plus(times(plus(k, get(ty)), n), get(col)), 4)));
          f.barrier();
          f.count(
              i32(0),
              i32(TILE),
              1,
              i ->
                  f.set(
                      acc,
                      plus(
                          get(acc),
                          times(
                              f.load(IrType.F32, at(at(as, get(ty), TILE * 4), i, 4)),
                              f.load(IrType.F32, at(at(bs, i, TILE * 4), get(tx), 4))))));
          f.barrier();
        });
    f.store(at(c, plus(times(get(row), n), get(col)), 4), get(acc));
    return f.build();
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 2})
  void tiledMatrixProductWithBarriers(long seed) {
    int n = 24;
    float[] a = new float[n * n];
    float[] b = new float[n * n];
    for (int i = 0; i < n * n; i++) {
      a[i] = i % 7;
      b[i] = i % 5 - 2;
    }
    float[] expected = new float[n * n];
    for (int r = 0; r < n; r++) {
      for (int c = 0; c < n; c++) {
        for (int k = 0; k < n; k++) {
          expected[r * n + c] += a[r * n + k] * b[k * n + c];
        }
      }
    }
    Bench bench = new Bench(matmul()).grid(3, 3).block(TILE, TILE);
    if (seed != 0) {
      bench.permuted(seed);
    }
    long c = bench.floats(new float[n * n]);
    bench.launch("matmul", n, bench.floats(a), bench.floats(b), c);
    assertArrayEquals(expected, bench.floatsAt(c));
  }

  static IrFunction reduction() {
    FunctionBuilder f = FunctionBuilder.kernel("reduce");
    Expr n = f.parameter("n", IrType.I32);
    Expr in = f.pointer("in", IrType.I32);
    Expr out = f.pointer("out", IrType.I32);
    Expr s = f.shared("s", 0, IrType.I32);
    Local i = f.local("i", globalX());
    f.when(
        lt(get(i), n),
        () -> f.store(at(s, threadX(), 4), f.load(IrType.I32, at(in, get(i), 4))),
        () -> f.store(at(s, threadX(), 4), i32(0)));
    f.barrier();
    Local step = f.local("step", shr(special("blockDim.x"), 1));
    f.loop(
        f.label(),
        gt(get(step), i32(0)),
        () -> {
          f.when(
              lt(threadX(), get(step)),
              () ->
                  f.store(
                      at(s, threadX(), 4),
                      plus(
                          f.load(IrType.I32, at(s, threadX(), 4)),
                          f.load(IrType.I32, at(s, plus(threadX(), get(step)), 4)))));
          f.barrier();
        },
        () -> f.set(step, shr(get(step), 1)));
    f.when(
        eq(threadX(), i32(0)),
        () -> f.store(at(out, special("blockIdx.x"), 4), f.load(IrType.I32, at(s, i32(0), 4))));
    return f.build();
  }

  @Test
  void reductionWithABarrierInItsLoop() {
    int[] in = new int[300];
    for (int i = 0; i < in.length; i++) {
      in[i] = i;
    }
    Bench bench = new Bench(reduction()).grid(3).block(128).shared(512);
    long out = bench.ints(0, 0, 0);
    bench.launch("reduce", 300, bench.ints(in), out);
    assertArrayEquals(new int[] {8128, 24512, 12210}, bench.intsAt(out));
  }

  @Test
  void threadsMayLeaveBeforeABarrier() {
    FunctionBuilder f = FunctionBuilder.kernel("early");
    Expr out = f.pointer("out", IrType.I32);
    Expr s = f.shared("s", 256, IrType.I32);
    f.when(ge(threadX(), i32(40)), f::ret);
    f.store(at(s, threadX(), 4), threadX());
    f.barrier();
    f.store(at(out, threadX(), 4), f.load(IrType.I32, at(s, minus(i32(39), threadX()), 4)));
    Bench bench = new Bench(f.build()).block(64);
    long out0 = bench.ints(new int[64]);
    bench.launch("early", out0);
    int[] expected = new int[64];
    for (int t = 0; t < 40; t++) {
      expected[t] = 39 - t;
    }
    assertArrayEquals(expected, bench.intsAt(out0));
  }

  @Test
  void aBarrierThatSomeThreadsMissIsAFault() {
    FunctionBuilder f = FunctionBuilder.kernel("divergent");
    f.when(lt(threadX(), i32(16)), f::barrier);
    Bench bench = new Bench(f.build()).block(64);
    BarrierFault fault = assertThrows(BarrierFault.class, () -> bench.launch("divergent"));
    assertEquals(2, fault.site().line());
    assertArrayEquals(new int[] {0xFFFF, 0}, fault.arrived());
    assertArrayEquals(new int[] {-1, -1}, fault.alive());
  }

  @Test
  void shufflesInALoop() {
    FunctionBuilder f = FunctionBuilder.kernel("warpSum");
    Expr out = f.pointer("out", IrType.I32);
    Local v = f.local("v", threadX());
    Local other = f.local("other", IrType.I32);
    Local offset = f.local("offset", i32(16));
    f.loop(
        f.label(),
        gt(get(offset), i32(0)),
        () -> {
          f.perform(other, "__shfl_down_sync.i32", i32(-1), get(v), get(offset), i32(32));
          f.set(v, plus(get(v), get(other)));
        },
        () -> f.set(offset, shr(get(offset), 1)));
    f.when(
        eq(rem(threadX(), i32(32)), i32(0)),
        () ->
            f.store(
                at(out, new Expr.Binary(telar.compiler.ir.BinaryOp.DIV, threadX(), i32(32)), 4),
                get(v)));
    Bench bench = new Bench(f.build()).block(96);
    long out0 = bench.ints(0, 0, 0);
    bench.launch("warpSum", out0);
    assertArrayEquals(new int[] {496, 1520, 2544}, bench.intsAt(out0));
  }

  @Test
  void divergentLoopsAroundAVoteRunUntilNoLaneIsLeft() {
    FunctionBuilder f = FunctionBuilder.kernel("votes");
    Expr out = f.pointer("out", IrType.I32);
    Local rounds = f.local("rounds", i32(0));
    Local active = f.local("active", IrType.I32);
    int label = f.label();
    f.loop(
        label,
        lt(get(rounds), threadX()),
        () -> {
          f.perform(active, "__activemask");
          f.when(eq(get(rounds), i32(5)), () -> f.breakTo(label));
        },
        () -> f.set(rounds, plus(get(rounds), i32(1))));
    f.store(at(out, threadX(), 4), get(active));
    Bench bench = new Bench(f.build()).block(32);
    long out0 = bench.ints(new int[32]);
    bench.launch("votes", out0);
    int[] expected = new int[32];
    for (int t = 1; t < 32; t++) {
      int last = Math.min(t - 1, 5);
      expected[t] = -1 << (last + 1);
    }
    assertArrayEquals(expected, bench.intsAt(out0));
  }

  @Test
  void barrierReductionsCountPredicates() {
    FunctionBuilder f = FunctionBuilder.kernel("counting");
    Expr out = f.pointer("out", IrType.I32);
    Local count = f.local("count", IrType.I32);
    Local all = f.local("all", IrType.I32);
    Local any = f.local("any", IrType.I32);
    f.barrier(Stmt.BarrierKind.COUNT, count, lt(threadX(), i32(37)));
    f.barrier(Stmt.BarrierKind.AND, all, lt(threadX(), i32(37)));
    f.barrier(Stmt.BarrierKind.OR, any, lt(threadX(), i32(37)));
    f.store(
        at(out, threadX(), 4),
        plus(get(count), plus(times(get(all), i32(1000)), times(get(any), i32(100)))));
    Bench bench = new Bench(f.build()).block(50);
    long out0 = bench.ints(new int[50]);
    bench.launch("counting", out0);
    assertEquals(137, bench.intsAt(out0)[49]);
  }

  @Test
  void barriersAndReturnsInAnInlinedFunction() {
    FunctionBuilder d = FunctionBuilder.device("exchange", IrType.I32);
    Expr value = d.parameter("value", IrType.I32);
    Expr s = d.shared("s", 256, IrType.I32);
    d.store(at(s, threadX(), 4), value);
    d.barrier();
    d.when(eq(threadX(), i32(7)), () -> d.ret(i32(-7)));
    d.ret(d.load(IrType.I32, at(s, minus(i32(63), threadX()), 4)));
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr out = f.pointer("out", IrType.I32);
    Local r = f.local("r", IrType.I32);
    Local sum = f.local("sum", i32(0));
    f.count(
        i32(0),
        i32(3),
        1,
        i -> {
          f.call(r, "exchange", plus(threadX(), i));
          f.barrier();
          f.set(sum, plus(get(sum), get(r)));
        });
    f.store(at(out, threadX(), 4), get(sum));
    Bench bench = new Bench(d.build(), f.build()).block(64);
    long out0 = bench.ints(new int[64]);
    bench.launch("k", out0);
    int[] expected = new int[64];
    for (int t = 0; t < 64; t++) {
      expected[t] = t == 7 ? -21 : 3 * (63 - t) + 3;
    }
    assertArrayEquals(expected, bench.intsAt(out0));
  }

  @Test
  void aUniformRegisterThatOutlivesItsWarpsTurnIsEachWarpsOwn() {
    FunctionBuilder f = FunctionBuilder.kernel("carried");
    Expr out = f.pointer("out", IrType.I32);
    Local s = f.local("s", IrType.I32);
    f.count(
        i32(0),
        i32(3),
        1,
        t -> {
          f.when(
              eq(t, i32(0)),
              () -> {
                f.perform(null, "__syncwarp", i32(-1));
                f.set(s, i32(0));
              });
          f.set(s, plus(get(s), i32(1)));
          f.store(at(out, threadX(), 4), get(s));
          f.barrier();
        });
    Bench bench = new Bench(f.build()).block(64);
    long out0 = bench.ints(new int[64]);
    bench.launch("carried", out0);
    assertEquals(3, bench.intsAt(out0)[0]);
    assertEquals(3, bench.intsAt(out0)[63]);
  }
}
