package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static telar.compiler.codegen.FunctionBuilder.*;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;

/** Trees whose last rounds run at once leave what they would have left round by round. */
class RestOfTreeTest {

  private static final int BLOCKS = 11;

  /**
   * Loads {@code part[t]}, runs {@code for (s = blockDim.x / 2; s > stop; s /= 2) if (t < s)
   * part[t] = 3 * part[t] - part[t + s]} with barriers, and stores {@code part[t] + s}.
   */
  private static IrFunction tree(IrType type, int stop, BinaryOp half, boolean barrierFirst) {
    FunctionBuilder f = FunctionBuilder.kernel("tree");
    Expr data = f.pointer("data", type);
    Expr part = f.shared("part", 0, type);
    Local t = f.local("t", threadX());
    Expr mine = at(part, get(t), 4);
    Expr outside = at(data, globalX(), 4);
    f.store(mine, f.load(type, outside));
    f.barrier();
    Local s = f.local("s", shr(special("blockDim.x"), 1));
    f.loop(
        f.label(),
        gt(get(s), i32(stop)),
        () -> {
          if (barrierFirst) {
            f.barrier();
          }
          Expr three = type == IrType.F32 ? f32(3) : i32(3);
          f.when(
              lt(get(t), get(s)),
              () ->
                  f.store(
                      mine,
                      minus(
                          times(f.load(type, mine), three),
                          f.load(type, at(part, plus(get(s), get(t)), 4)))));
          f.barrier();
        },
        () -> f.set(s, new Expr.Binary(half, get(s), i32(half == BinaryOp.SHR ? 1 : 2))));
    Expr last = type == IrType.F32 ? toFloat(get(s)) : get(s);
    f.store(outside, plus(f.load(type, mine), last));
    return f.build();
  }

  private static int[] expected(int[] all, int threads, int stop) {
    int[] result = all.clone();
    for (int block = 0; block < BLOCKS; block++) {
      int[] part = Arrays.copyOfRange(all, block * threads, (block + 1) * threads);
      int s = threads / 2;
      for (; s > stop; s /= 2) {
        for (int t = 0; t < s; t++) {
          part[t] = 3 * part[t] - part[t + s];
        }
      }
      for (int t = 0; t < threads; t++) {
        result[block * threads + t] = part[t] + s;
      }
    }
    return result;
  }

  @ParameterizedTest
  @CsvSource({
    "0, DIV, false",
    "0, SHR, true",
    "1, SHR, false",
    "5, DIV, true",
    "32, DIV_UNSIGNED, false"
  })
  void elementsEndAsRoundByRound(int stop, BinaryOp half, boolean barrierFirst) {
    for (int threads : new int[] {32, 64, 100, 128, 256, 512}) {
      int[] values = IntStream.range(0, BLOCKS * threads).map(i -> i * i % 17 - 8).toArray();
      int[] expected = expected(values, threads, stop);
      for (int lanes : new int[] {4, 8, 16}) {
        Bench bench =
            new Bench(tree(IrType.I32, stop, half, barrierFirst))
                .vectors(lanes)
                .grid(BLOCKS)
                .block(threads)
                .shared(4 * threads);
        long data = bench.ints(values);
        bench.launch("tree", data);
        assertArrayEquals(expected, bench.intsAt(data), threads + " threads, " + lanes + " lanes");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, DIV", "32, SHR"})
  void floatsDoToo(int stop, BinaryOp half) {
    for (int threads : new int[] {64, 128, 256}) {
      int[] values = IntStream.range(0, BLOCKS * threads).map(i -> i % 5 - 2).toArray();
      int[] expected = expected(values, threads, stop);
      float[] numbers = new float[values.length];
      float[] results = new float[values.length];
      for (int i = 0; i < values.length; i++) {
        numbers[i] = values[i];
        results[i] = expected[i];
      }
      for (int lanes : new int[] {4, 8, 16}) {
        Bench bench =
            new Bench(tree(IrType.F32, stop, half, false))
                .vectors(lanes)
                .grid(BLOCKS)
                .block(threads)
                .shared(4 * threads);
        long data = bench.floats(numbers);
        bench.launch("tree", data);
        assertArrayEquals(results, bench.floatsAt(data), threads + " threads, " + lanes + " lanes");
      }
    }
  }

  /** Blocks that run together end the loop together, also while vectors are on trial. */
  @Test
  void blocksInStepDoTheSameRounds() {
    int threads = 256;
    int[] values = IntStream.range(0, BLOCKS * threads).map(i -> i * i % 17 - 8).toArray();
    int[] expected = expected(values, threads, 0);
    Bench bench =
        new Bench(tree(IrType.I32, 0, BinaryOp.DIV, false))
            .whenFaster()
            .grid(BLOCKS)
            .block(threads)
            .shared(4 * threads);
    for (long end = System.nanoTime() + 2_000_000_000L; System.nanoTime() < end; ) {
      long data = bench.ints(values);
      bench.launch("tree", data);
      assertArrayEquals(expected, bench.intsAt(data));
    }
  }
}
