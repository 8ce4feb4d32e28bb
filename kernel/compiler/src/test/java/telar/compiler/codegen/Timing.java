package telar.compiler.codegen;

import static telar.compiler.codegen.FunctionBuilder.*;

import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;

/** Times a few kernels; run by hand. */
final class Timing {

  private Timing() {}

  static IrFunction matmul(int tile) {
    FunctionBuilder f = FunctionBuilder.kernel("matmul");
    Expr n = f.parameter("n", IrType.I32);
    Expr a = f.pointer("a", IrType.F32);
    Expr b = f.pointer("b", IrType.F32);
    Expr c = f.pointer("c", IrType.F32);
    Expr as = f.shared("as", (long) tile * tile * 4, IrType.F32);
    Expr bs = f.shared("bs", (long) tile * tile * 4, IrType.F32);
    Local tx = f.local("tx", special("threadIdx.x"));
    Local ty = f.local("ty", special("threadIdx.y"));
    Local row = f.local("row", plus(times(special("blockIdx.y"), i32(tile)), get(ty)));
    Local col = f.local("col", plus(times(special("blockIdx.x"), i32(tile)), get(tx)));
    Local acc = f.local("acc", f32(0));
    f.count(
        i32(0),
        new Expr.Binary(BinaryOp.DIV, n, i32(tile)),
        1,
        t -> {
          Expr k = times(t, i32(tile));
          f.store(
              at(at(as, get(ty), tile * 4L), get(tx), 4),
              f.load(IrType.F32, at(a, plus(times(get(row), n), plus(k, get(tx))), 4)));
          f.store(
              at(at(bs, get(ty), tile * 4L), get(tx), 4),
              f.load(IrType.F32, at(b, plus(times(plus(k, get(ty)), n), get(col)), 4)));
          f.barrier();
          f.count(
              i32(0),
              i32(tile),
              1,
              i ->
                  f.set(
                      acc,
                      plus(
                          get(acc),
                          times(
                              f.load(IrType.F32, at(at(as, get(ty), tile * 4L), i, 4)),
                              f.load(IrType.F32, at(at(bs, i, tile * 4L), get(tx), 4))))));
          f.barrier();
        });
    f.store(at(c, plus(times(get(row), n), get(col)), 4), get(acc));
    return f.build();
  }

  static IrFunction naive() {
    FunctionBuilder f = FunctionBuilder.kernel("naive");
    Expr n = f.parameter("n", IrType.I32);
    Expr a = f.pointer("a", IrType.F32);
    Expr b = f.pointer("b", IrType.F32);
    Expr c = f.pointer("c", IrType.F32);
    Local row =
        f.local(
            "row",
            plus(times(special("blockIdx.y"), special("blockDim.y")), special("threadIdx.y")));
    Local col = f.local("col", globalX());
    Local acc = f.local("acc", f32(0));
    f.count(
        i32(0),
        n,
        1,
        k ->
            f.set(
                acc,
                plus(
                    get(acc),
                    times(
                        f.load(IrType.F32, at(a, plus(times(get(row), n), k), 4)),
                        f.load(IrType.F32, at(b, plus(times(k, n), get(col)), 4))))));
    f.store(at(c, plus(times(get(row), n), get(col)), 4), get(acc));
    return f.build();
  }

  static IrFunction warpSum() {
    FunctionBuilder f = FunctionBuilder.kernel("warpSum");
    Expr in = f.pointer("in", IrType.F32);
    Expr out = f.pointer("out", IrType.F32);
    Local v = f.local("v", f.load(IrType.F32, at(in, globalX(), 4)));
    Local other = f.local("other", IrType.F32);
    Local offset = f.local("offset", i32(16));
    f.loop(
        f.label(),
        gt(get(offset), i32(0)),
        () -> {
          f.perform(other, "__shfl_down_sync.f32", i32(-1), get(v), get(offset), i32(32));
          f.set(v, plus(get(v), get(other)));
        },
        () -> f.set(offset, shr(get(offset), 1)));
    f.when(
        eq(rem(threadX(), i32(32)), i32(0)), () -> f.store(at(out, shr(globalX(), 5), 4), get(v)));
    return f.build();
  }

  private static void time(String what, int rounds, Runnable run) {
    StringBuilder times = new StringBuilder();
    for (int i = 0; i < rounds; i++) {
      long start = cpu();
      run.run();
      times.append(String.format(" %.1f", (cpu() - start) / 1e6));
    }
    System.out.println(what + ":" + times + " ms of processor");
  }

  /** Processor time, because the machine may be busy with other things. */
  private static long cpu() {
    return ((com.sun.management.OperatingSystemMXBean)
            java.lang.management.ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  public static void main(String[] args) {
    int n = 512;
    float[] a = new float[n * n];
    for (int i = 0; i < a.length; i++) {
      a[i] = i % 13;
    }
    Bench tiled = new Bench(matmul(16)).grid(n / 16, n / 16).block(16, 16).cores(2);
    long c = tiled.floats(new float[n * n]);
    long da = tiled.floats(a);
    time("tiled matmul 512", 12, () -> tiled.launch("matmul", n, da, da, c));
    Bench naive = new Bench(naive()).grid(n / 16, n / 16).block(16, 16).cores(2);
    long nc = naive.floats(new float[n * n]);
    long na = naive.floats(a);
    time("naive matmul 512", 12, () -> naive.launch("naive", n, na, na, nc));
    int m = 1 << 24;
    Bench saxpy = new Bench(PlainKernelTest.saxpy()).grid(m / 256).block(256).cores(2);
    long x = saxpy.floats(new float[m]);
    long y = saxpy.floats(new float[m]);
    time("saxpy 16M", 12, () -> saxpy.launch("saxpy", m, 2f, x, y));
    Bench sum = new Bench(warpSum()).grid(m / 256).block(256).cores(2);
    long in = sum.floats(new float[m]);
    long out = sum.floats(new float[m / 32]);
    time("warp sum 16M", 8, () -> sum.launch("warpSum", in, out));
    time(
        "compile", 12, () -> new Bench(matmul(16)).module().kernel("matmul", CodegenOptions.PLAIN));
    time(
        "compile instrumented",
        12,
        () -> new Bench(matmul(16)).module().kernel("matmul", CodegenOptions.INSTRUMENTED));
    Bench seen =
        new Bench(matmul(16))
            .grid(n / 16, n / 16)
            .block(16, 16)
            .cores(2)
            .observed((g, b) -> new telar.simt.event.BlockObserver() {});
    long sc = seen.floats(new float[n * n]);
    long sa = seen.floats(a);
    time("instrumented matmul 512", 5, () -> seen.launch("matmul", n, sa, sa, sc));
  }
}
