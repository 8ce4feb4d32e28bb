package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.print.IrPrinter;
import telar.simt.event.BlockObserver;
import telar.simt.event.StepObserver;

class RandomKernelProperties {

  /** The kernel's output, and what it does, for the message of a failure. */
  private static void check(IrFunction kernel, int threads, int n, Bench bench) {
    int[] initial = new int[threads * RandomKernel.OWN];
    for (int i = 0; i < initial.length; i++) {
      initial[i] = i % 5;
    }
    int[] expected = initial.clone();
    for (int t = 0; t < threads; t++) {
      Interpreter.run(kernel, t, threads, n, expected);
    }
    long out = bench.ints(initial);
    bench.block(threads).launch("random", n, out);
    assertArrayEquals(expected, bench.intsAt(out), () -> print(kernel));
  }

  private static String print(IrFunction kernel) {
    return IrPrinter.print(kernel);
  }

  @Property(tries = 300)
  void plainCodeDoesWhatTheIrSays(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 70) int threads) {
    IrFunction kernel = RandomKernel.make(seed);
    check(kernel, threads, threads / 3, new Bench(kernel));
  }

  @Property(tries = 300)
  void vectorCodeDoesWhatTheIrSays(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 70) int threads,
      @ForAll @IntRange(min = 2, max = 4) int log) {
    IrFunction kernel = RandomKernel.make(seed);
    check(kernel, threads, threads / 3, new Bench(kernel).vectors(1 << log));
  }

  @Property(tries = 100)
  void permutedWarpsGiveTheSame(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 70) int threads) {
    IrFunction kernel = RandomKernel.make(seed);
    check(kernel, threads, threads / 3, new Bench(kernel).permuted(seed));
  }

  @Property(tries = 200)
  void recordedCodeDoesWhatTheIrSays(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 70) int threads,
      @ForAll boolean observed) {
    IrFunction kernel = RandomKernel.correct(seed);
    Bench bench = new Bench(kernel).recorded(new Unheard());
    if (observed) {
      bench.observed((geometry, block) -> new BlockObserver() {});
    }
    check(kernel, threads, threads / 3, bench);
  }

  /** Listens to steps for nothing. */
  private static final class Unheard implements StepObserver {
    @Override
    public void step(int place, int warp, int active, int alive) {}

    @Override
    public void value(int place, int warp, int active, long[] bits) {}

    @Override
    public void element(int place, int warp, int active, long[] offsets, long[] bits) {}

    @Override
    public void memory(
        int place, int warp, int active, long[] addresses, StepObserver.Contents contents) {}
  }

  @Property(tries = 200)
  void instrumentedCodeDoesWhatTheIrSays(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 70) int threads) {
    IrFunction kernel = RandomKernel.correct(seed);
    Bench bench = new Bench(kernel).observed((geometry, block) -> new BlockObserver() {});
    check(kernel, threads, threads / 3, bench);
  }
}
