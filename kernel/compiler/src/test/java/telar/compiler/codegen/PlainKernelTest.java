package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telar.compiler.codegen.FunctionBuilder.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;

class PlainKernelTest {

  static IrFunction saxpy() {
    FunctionBuilder f = FunctionBuilder.kernel("saxpy");
    Expr n = f.parameter("n", IrType.I32);
    Expr a = f.parameter("a", IrType.F32);
    Expr x = f.pointer("x", IrType.F32);
    Expr y = f.pointer("y", IrType.F32);
    Local i = f.local("i", globalX());
    f.when(
        lt(get(i), n),
        () ->
            f.store(
                at(y, get(i), 4),
                plus(
                    times(a, f.load(IrType.F32, at(x, get(i), 4))),
                    f.load(IrType.F32, at(y, get(i), 4)))));
    return f.build();
  }

  @Test
  void guardedStoreLeavesTheRestAlone() {
    Bench bench = new Bench(saxpy()).grid(2).block(64);
    float[] x = new float[100];
    float[] y = new float[100];
    float[] expected = new float[100];
    for (int i = 0; i < 100; i++) {
      x[i] = i;
      y[i] = 1000;
      expected[i] = i < 90 ? 2f * i + 1000 : 1000;
    }
    long dy = bench.floats(y);
    bench.launch("saxpy", 90, 2f, bench.floats(x), dy);
    assertArrayEquals(expected, bench.floatsAt(dy));
  }

  @Test
  void nestedLoopsBreakContinueAndReturn() {
    FunctionBuilder f = FunctionBuilder.kernel("loops");
    Expr out = f.pointer("out", IrType.I32);
    Local sum = f.local("sum", i32(0));
    int outer = f.label();
    int inner = f.label();
    Local i = f.local("i", i32(0));
    Local j = f.local("j", IrType.I32);
    f.when(eq(threadX(), i32(3)), f::ret);
    f.loop(
        outer,
        lt(get(i), i32(10)),
        () -> {
          f.when(eq(get(i), threadX()), () -> f.continueTo(outer));
          f.set(j, i32(0));
          f.loop(
              inner,
              lt(get(j), i32(10)),
              () -> {
                f.when(eq(get(j), i32(5)), () -> f.breakTo(inner));
                f.when(gt(plus(get(i), get(j)), i32(11)), () -> f.breakTo(outer));
                f.set(sum, plus(get(sum), times(get(i), get(j))));
              },
              () -> f.set(j, plus(get(j), i32(1))));
        },
        () -> f.set(i, plus(get(i), i32(1))));
    f.store(at(out, threadX(), 4), get(sum));
    Bench bench = new Bench(f.build()).block(8);
    long out0 = bench.ints(-1, -1, -1, -1, -1, -1, -1, -1);
    bench.launch("loops", out0);
    int[] expected = new int[8];
    for (int t = 0; t < 8; t++) {
      expected[t] = t == 3 ? -1 : loops(t);
    }
    assertArrayEquals(expected, bench.intsAt(out0));
  }

  private static int loops(int t) {
    int sum = 0;
    outer:
    for (int i = 0; i < 10; i++) {
      if (i == t) {
        continue;
      }
      for (int j = 0; j < 10; j++) {
        if (j == 5) {
          break;
        }
        if (i + j > 11) {
          break outer;
        }
        sum += i * j;
      }
    }
    return sum;
  }

  @Test
  void switchFallsThrough() {
    FunctionBuilder f = FunctionBuilder.kernel("choose");
    Expr out = f.pointer("out", IrType.I32);
    Local r = f.local("r", i32(0));
    int label = f.label();
    f.switchOn(
        label,
        threadX(),
        List.of(
            f.on(List.of(0L), false, () -> f.set(r, plus(get(r), i32(1)))),
            f.on(
                List.of(1L, 2L),
                false,
                () -> {
                  f.set(r, plus(get(r), i32(10)));
                  f.breakTo(label);
                }),
            f.on(List.of(), true, () -> f.set(r, plus(get(r), i32(100)))),
            f.on(List.of(4L), false, () -> f.set(r, plus(get(r), i32(1000))))));
    f.store(at(out, threadX(), 4), get(r));
    Bench bench = new Bench(f.build()).block(6);
    long out0 = bench.ints(new int[6]);
    bench.launch("choose", out0);
    assertArrayEquals(new int[] {11, 10, 10, 1100, 1000, 1100}, bench.intsAt(out0));
  }

  @Test
  void structSlotsBecomeRegistersAndArraysStayPrivate() {
    FunctionBuilder f = FunctionBuilder.kernel("structs");
    Expr in = f.pointer("in", IrType.F32);
    Expr out = f.pointer("out", IrType.F32);
    Expr v = f.slot("v", 16, IrType.F32);
    Expr w = f.slot("w", 16, IrType.F32);
    Expr history = f.slot("history", 32, IrType.F32);
    f.copy(v, at(in, times(threadX(), i32(4)), 4), 16);
    f.copy(w, v, 16);
    f.store(at(w, i32(1), 4), plus(f.load(IrType.F32, at(v, i32(1), 4)), f32(0.5f)));
    f.zero(history, 32);
    f.count(
        i32(0),
        i32(4),
        1,
        i -> f.store(at(history, i, 4), times(toFloat(i), f.load(IrType.F32, at(v, i32(3), 4)))));
    f.store(
        at(w, i32(2), 4),
        plus(
            f.load(IrType.F32, at(history, i32(3), 4)),
            f.load(IrType.F32, at(history, i32(7), 4))));
    f.copy(at(out, times(threadX(), i32(4)), 4), w, 16);
    Bench bench = new Bench(f.build()).block(2);
    long source = bench.floats(1, 2, 3, 4, 5, 6, 7, 8);
    long target = bench.floats(new float[8]);
    bench.launch("structs", source, target);
    assertArrayEquals(new float[] {1, 2.5f, 12, 4, 5, 6.5f, 24, 8}, bench.floatsAt(target));
  }

  @Test
  void recursiveDeviceFunction() {
    FunctionBuilder d = FunctionBuilder.device("factorial", IrType.I32);
    Expr n = d.parameter("n", IrType.I32);
    d.when(lt(n, i32(2)), () -> d.ret(i32(1)));
    Local rest = d.local("rest", IrType.I32);
    d.call(rest, "factorial", minus(n, i32(1)));
    d.ret(times(n, get(rest)));
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr out = f.pointer("out", IrType.I32);
    Local r = f.local("r", IrType.I32);
    f.call(r, "factorial", threadX());
    f.store(at(out, threadX(), 4), get(r));
    Bench bench = new Bench(d.build(), f.build()).block(6);
    long out0 = bench.ints(new int[6]);
    bench.launch("k", out0);
    assertArrayEquals(new int[] {1, 1, 2, 6, 24, 120}, bench.intsAt(out0));
  }

  @Test
  void inlinedFunctionReturnsEarly() {
    FunctionBuilder d = FunctionBuilder.device("clamp", IrType.I32);
    Expr n = d.parameter("n", IrType.I32);
    d.when(gt(n, i32(3)), () -> d.ret(i32(3)));
    d.ret(n);
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr out = f.pointer("out", IrType.I32);
    Local r = f.local("r", IrType.I32);
    f.call(r, "clamp", threadX());
    f.store(at(out, threadX(), 4), get(r));
    Bench bench = new Bench(d.build(), f.build()).block(6);
    long out0 = bench.ints(new int[6]);
    bench.launch("k", out0);
    assertArrayEquals(new int[] {0, 1, 2, 3, 3, 3}, bench.intsAt(out0));
  }

  @Test
  void atomicsAddUpOverAllThreads() {
    FunctionBuilder f = FunctionBuilder.kernel("count");
    Expr out = f.pointer("out", IrType.I32);
    f.atomic(null, "atomicAdd.i32", IrType.I32, at(out, rem(threadX(), i32(2)), 4), i32(1));
    Bench bench = new Bench(f.build()).grid(10).block(100);
    long out0 = bench.ints(0, 0);
    bench.launch("count", out0);
    assertArrayEquals(new int[] {500, 500}, bench.intsAt(out0));
  }

  @Test
  void otherElementTypesGoTheSlowWayAndAreRight() {
    FunctionBuilder f = FunctionBuilder.kernel("bits");
    Expr in = f.pointer("in", IrType.F32);
    Expr out = f.pointer("out", IrType.I32);
    f.store(at(out, threadX(), 4), f.load(IrType.I32, at(in, threadX(), 4)));
    f.store(at(out, threadX(), 4), plus(f.load(IrType.I32, at(out, threadX(), 4)), i32(0)));
    Bench bench = new Bench(f.build()).block(2);
    long in0 = bench.floats(1, -2);
    long out0 = bench.ints(0, 0);
    bench.launch("bits", in0, out0);
    assertEquals(Float.floatToRawIntBits(-2f), bench.intsAt(out0)[1]);
  }

  @Test
  void membersOfAStructParameterAreLaunchConstants() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr p = f.struct("p", 16);
    Expr out = f.pointer("out", IrType.I32);
    f.when(
        lt(threadX(), f.load(IrType.I32, at(p, i32(0), 4))),
        () ->
            f.store(
                at(out, threadX(), 4),
                plus(
                    f.load(IrType.I32, at(p, i32(2), 4)),
                    f.load(IrType.I32, at(p, plus(threadX(), i32(1)), 4)))));
    Bench bench = new Bench(f.build()).block(6);
    long struct = bench.ints(3, 10, 200, 3000);
    long out0 = bench.ints(new int[6]);
    bench.launch("k", struct, out0);
    assertArrayEquals(new int[] {210, 400, 3200, 0, 0, 0}, bench.intsAt(out0));
  }

  @Test
  void aWrittenStructParameterIsTheThreadsOwn() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr p = f.struct("p", 8);
    Expr out = f.pointer("out", IrType.I32);
    f.store(at(p, i32(1), 4), plus(f.load(IrType.I32, at(p, i32(1), 4)), threadX()));
    f.store(at(out, threadX(), 4), f.load(IrType.I32, at(p, i32(1), 4)));
    Bench bench = new Bench(f.build()).block(3);
    long struct = bench.ints(3, 10);
    long out0 = bench.ints(new int[3]);
    bench.launch("k", struct, out0);
    assertArrayEquals(new int[] {10, 11, 12}, bench.intsAt(out0));
  }

  @Test
  void callsThroughFunctionPointersChooseByAddress() {
    FunctionBuilder twice = FunctionBuilder.device("twice", IrType.I32);
    Expr a = twice.parameter("a", IrType.I32);
    twice.ret(times(a, i32(2)));
    FunctionBuilder square = FunctionBuilder.device("square", IrType.I32);
    Expr b = square.parameter("b", IrType.I32);
    square.ret(times(b, b));
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr out = f.pointer("out", IrType.I32);
    Local g = f.local("g", IrType.PTR);
    f.when(
        lt(threadX(), i32(2)),
        () -> f.set(g, new Expr.FunctionAddress("twice")),
        () -> f.set(g, new Expr.FunctionAddress("square")));
    Local r = f.local("r", IrType.I32);
    f.callIndirect(r, get(g), plus(threadX(), i32(1)));
    f.store(at(out, threadX(), 4), get(r));
    Bench bench = new Bench(twice.build(), square.build(), f.build()).block(4);
    long out0 = bench.ints(new int[4]);
    bench.launch("k", out0);
    assertArrayEquals(new int[] {2, 4, 9, 16}, bench.intsAt(out0));
  }

  @Test
  void escapingSlotsLiveInTheThreadsOwnMemory() {
    FunctionBuilder d = FunctionBuilder.device("bump", IrType.VOID);
    Expr p = d.pointer("p", IrType.I32);
    Expr times = d.parameter("times", IrType.I32);
    d.when(gt(times, i32(0)), () -> d.call(null, "bump", p, minus(times, i32(1))));
    d.store(p, plus(d.load(IrType.I32, p), i32(1)));
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr out = f.pointer("out", IrType.I32);
    Expr own = f.slot("own", 4, IrType.I32);
    f.store(own, times(threadX(), i32(10)));
    f.call(null, "bump", own, i32(2));
    f.store(at(out, threadX(), 4), f.load(IrType.I32, own));
    Bench bench = new Bench(d.build(), f.build()).block(3);
    long out0 = bench.ints(new int[3]);
    bench.launch("k", out0);
    assertArrayEquals(new int[] {3, 13, 23}, bench.intsAt(out0));
  }

  @Test
  void printfPrintsFromEveryThread() {
    byte[] text = "hilo %d de %d: %.1f\n\0".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    GlobalVariable format =
        new GlobalVariable(
            0,
            "",
            GlobalVariable.Space.LITERAL,
            text.length,
            1,
            IrType.I8,
            text,
            List.of(),
            FunctionBuilder.kernel("none").build().span());
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Local printed = f.local("printed", IrType.I32);
    f.perform(
        printed,
        "printf",
        new Expr.GlobalAddress(format),
        threadX(),
        special("blockDim.x"),
        Expr.Const.f64(0.5));
    Bench bench = new Bench(List.of(format), f.build()).block(2);
    bench.launch("k");
    assertEquals(List.of("hilo 0 de 2: 0.5\n", "hilo 1 de 2: 0.5\n"), bench.printed);
  }

  @Test
  void largeKernelsAreDividedIntoMethodsThatTheJvmCompiles() {
    FunctionBuilder f = FunctionBuilder.kernel("large");
    Expr n = f.parameter("n", IrType.I32);
    Expr out = f.pointer("out", IrType.I32);
    f.count(
        i32(0),
        plus(n, threadX()),
        1,
        i -> {
          for (int k = 0; k < 300; k++) {
            Expr at = at(out, plus(times(threadX(), i32(4)), i32(k % 4)), 4);
            f.store(at, plus(f.load(IrType.I32, at), plus(i, i32(k))));
          }
        });
    Bench bench = new Bench(f.build()).block(3);
    long out0 = bench.ints(new int[12]);
    bench.launch("large", 2, out0);
    int[] expected = new int[12];
    for (int t = 0; t < 3; t++) {
      for (int i = 0; i < 2 + t; i++) {
        for (int k = 0; k < 300; k++) {
          expected[t * 4 + k % 4] += i + k;
        }
      }
    }
    assertArrayEquals(expected, bench.intsAt(out0));
    assertTrue(bench.largestMethod() < 8000, () -> bench.largestMethod() + " bytes");
  }
}
