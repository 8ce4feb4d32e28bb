package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static telar.compiler.codegen.FunctionBuilder.*;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.simt.abi.CallSite;
import telar.simt.abi.HostRuntime;
import telar.simt.abi.ThreadContext;
import telar.simt.launch.CancelFlag;
import telar.simt.memory.MemoryFault;

class HostCodeTest {

  /** Remembers launches. */
  private static final class Launches implements HostRuntime {
    final List<String> seen = new ArrayList<>();

    @Override
    public void launch(
        ThreadContext host,
        String kernel,
        int[] grid,
        int[] block,
        long sharedBytes,
        long stream,
        long[] arguments,
        CallSite site) {
      seen.add(
          kernel
              + Arrays.toString(grid)
              + Arrays.toString(block)
              + Arrays.toString(arguments)
              + " line "
              + site.line());
    }

    @Override
    public void print(byte[] text) {
      seen.add(new String(text, StandardCharsets.UTF_8));
    }
  }

  private final Launches launches = new Launches();

  private @Nullable Object run(Bench bench, String function, Object... arguments) {
    ThreadContext thread =
        new ThreadContext(
            launches, bench.memory, bench.globals(), bench.printed::add, new CancelFlag());
    return bench.module().call(function, thread, arguments);
  }

  @Test
  void mainLaunchesAKernelWithItsArguments() {
    FunctionBuilder k = FunctionBuilder.kernel("k");
    k.parameter("n", IrType.I32);
    k.parameter("a", IrType.F32);
    FunctionBuilder main = FunctionBuilder.host("main", IrType.I32);
    Expr n = main.parameter("n", IrType.I32);
    main.launch("k", shr(plus(n, i32(31)), 5), i32(32), n, f32(1));
    main.ret(i32(7));
    Bench bench = new Bench(k.build(), main.build());
    assertEquals(7, run(bench, "main", 100));
    assertEquals(List.of("k[4, 1, 1][32, 1, 1][100, 1065353216] line 1"), launches.seen);
  }

  @Test
  void hostFunctionsRecurseWithObjectsOfTheirOwn() {
    FunctionBuilder read = FunctionBuilder.host("read", IrType.I32);
    Expr p = read.pointer("p", IrType.I32);
    Expr again = read.parameter("again", IrType.I32);
    Local deeper = read.local("deeper", i32(0));
    read.when(gt(again, i32(0)), () -> read.call(deeper, "read", p, minus(again, i32(1))));
    read.ret(plus(get(deeper), read.load(IrType.I32, p)));
    FunctionBuilder sum = FunctionBuilder.host("sum", IrType.I32);
    Expr n = sum.parameter("n", IrType.I32);
    Expr own = sum.slot("own", 4, IrType.I32);
    Local rest = sum.local("rest", i32(0));
    Local mine = sum.local("mine", IrType.I32);
    sum.store(own, n);
    sum.when(gt(n, i32(0)), () -> sum.call(rest, "sum", minus(n, i32(1))));
    sum.call(mine, "read", own, i32(0));
    sum.ret(plus(get(rest), get(mine)));
    Bench bench = new Bench(read.build(), sum.build());
    assertEquals(55, run(bench, "sum", 10));
  }

  @Test
  void stackTracesShowTheSource() {
    FunctionBuilder main = FunctionBuilder.host("main", IrType.VOID);
    Local n = main.local("n", i32(1));
    main.set(n, plus(get(n), i32(1)));
    int line = main.line();
    main.launch("k", get(n), get(n));
    FunctionBuilder k = FunctionBuilder.kernel("k");
    Bench bench = new Bench(k.build(), main.build());
    StackTraceElement[] trace = {};
    ThreadContext thread =
        new ThreadContext(
            (host, kernel, grid, block, shared, stream, arguments, site) -> {
              throw new IllegalStateException("here");
            },
            bench.memory,
            bench.globals(),
            bench.printed::add,
            new CancelFlag());
    try {
      assertNull(bench.module().call("main", thread));
    } catch (IllegalStateException e) {
      trace = e.getStackTrace();
    }
    String frame =
        trace[1].getMethodName() + " " + trace[1].getFileName() + ":" + trace[1].getLineNumber();
    assertEquals("main prueba.cu:" + line, frame);
  }

  @Test
  void largeFunctionsAreDividedIntoMethodsThatTheJvmCompiles() {
    FunctionBuilder f = FunctionBuilder.host("large", IrType.I32);
    Expr n = f.parameter("n", IrType.I32);
    Expr table = f.slot("table", 64, IrType.I32);
    Expr own = f.slot("own", 4, IrType.I32);
    Local sum = f.local("sum", i32(0));
    FunctionBuilder read = FunctionBuilder.host("read", IrType.I32);
    Expr p = read.pointer("p", IrType.I32);
    Local deeper = read.local("deeper", i32(0));
    read.when(gt(i32(0), i32(1)), () -> read.call(deeper, "read", p));
    read.ret(plus(get(deeper), read.load(IrType.I32, p)));
    f.zero(table, 64);
    f.store(own, i32(1000));
    f.count(
        i32(0),
        n,
        1,
        i -> {
          for (int k = 0; k < 120; k++) {
            f.store(
                at(table, i32(k % 16), 4),
                plus(f.load(IrType.I32, at(table, i32(k % 16), 4)), plus(i, i32(k))));
          }
          f.when(eq(i, i32(90)), () -> f.ret(i32(-1)));
        });
    for (int k = 0; k < 400; k++) {
      f.set(sum, plus(get(sum), f.load(IrType.I32, at(table, rem(plus(n, i32(k)), i32(16)), 4))));
    }
    Local last = f.local("last", IrType.I32);
    f.call(last, "read", own);
    f.ret(plus(get(sum), get(last)));
    Bench bench = new Bench(f.build(), read.build());
    assertEquals(large(10), run(bench, "large", 10));
    assertEquals(-1, run(bench, "large", 100));
    assertTrue(bench.largestMethod() < 8000, () -> bench.largestMethod() + " bytes");
  }

  private static int large(int n) {
    int[] table = new int[16];
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < 120; k++) {
        table[k % 16] += i + k;
      }
    }
    int sum = 0;
    for (int k = 0; k < 400; k++) {
      sum += table[(n + k) % 16];
    }
    return sum + 1000;
  }

  private static FunctionBuilder fill(boolean freeing) {
    FunctionBuilder f = FunctionBuilder.host("fill", IrType.I32);
    Local p = f.local("p", IrType.PTR);
    Local other = f.local("other", IrType.PTR);
    f.perform(p, "malloc", Expr.Const.i64(400));
    f.count(
        i32(0),
        i32(100),
        1,
        i -> {
          f.store(at(get(p), i, 4), times(i, i));
          if (freeing) {
            f.when(eq(i, i32(50)), () -> f.perform(other, "realloc", get(p), Expr.Const.i64(8)));
          }
        });
    f.ret(f.load(IrType.I32, at(get(p), i32(99), 4)));
    return f;
  }

  @Test
  void loopsLookAnObjectUpOnce() {
    assertEquals(99 * 99, run(new Bench(fill(false).build()), "fill"));
  }

  @Test
  void aLoopThatFreesMemorySeesItsUseAfterwards() {
    Bench bench = new Bench(fill(true).build());
    MemoryFault fault = assertThrows(MemoryFault.class, () -> run(bench, "fill"));
    assertEquals(MemoryFault.Kind.USE_AFTER_FREE, fault.kind());
    assertEquals(51, fault.index().orElseThrow());
  }
}
