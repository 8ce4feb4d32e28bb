package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static telar.compiler.codegen.FunctionBuilder.*;

import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import telar.compiler.ir.BinaryOp;
import telar.compiler.ir.CompareOp;
import telar.compiler.ir.ConstantFolder;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.simt.memory.MemoryFault;

/** Vector code, with chunks of all the lengths there are. */
class VectorKernelTest {

  /** {@code if (i < n) out[i] = in[i] * 2} with {@code i} over the whole grid. */
  private static IrFunction doubled() {
    FunctionBuilder f = FunctionBuilder.kernel("doubled");
    Expr n = f.parameter("n", IrType.I32);
    Expr in = f.pointer("in", IrType.I32);
    Expr out = f.pointer("out", IrType.I32);
    Local i = f.local("i", globalX());
    f.when(
        lt(get(i), n),
        () -> f.store(at(out, get(i), 4), times(f.load(IrType.I32, at(in, get(i), 4)), i32(2))));
    return f.build();
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void guardedTailStaysInBounds(int lanes) {
    Bench bench = new Bench(doubled()).vectors(lanes).grid(3).block(32);
    int[] values = IntStream.range(0, 70).toArray();
    long in = bench.ints(values);
    long out = bench.ints(new int[70]);
    bench.launch("doubled", 70, in, out);
    assertArrayEquals(IntStream.range(0, 70).map(v -> 2 * v).toArray(), bench.intsAt(out));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void accessBeyondTheEndIsTheFaultOfItsThread(int lanes) {
    Bench bench = new Bench(doubled()).vectors(lanes).grid(3).block(32);
    long in = bench.ints(new int[96]);
    long out = bench.ints(new int[70]);
    MemoryFault fault = assertThrows(MemoryFault.class, () -> bench.launch("doubled", 96, in, out));
    assertEquals(MemoryFault.Kind.OUT_OF_BOUNDS, fault.kind());
    assertEquals(70 - 64, Objects.requireNonNull(fault.thread()).threadX());
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void neighbouringBlocksRunAsOneRow(int lanes) {
    Bench bench = new Bench(doubled()).vectors(lanes).cores(1).grid(300).block(20);
    int[] values = IntStream.range(0, 6000).toArray();
    long in = bench.ints(values);
    long out = bench.ints(new int[6000]);
    bench.launch("doubled", 5991, in, out);
    assertArrayEquals(
        IntStream.range(0, 6000).map(v -> v < 5991 ? 2 * v : 0).toArray(), bench.intsAt(out));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void aFaultInARowOfBlocksIsThatOfItsThread(int lanes) {
    Bench bench = new Bench(doubled()).vectors(lanes).cores(1).grid(300).block(20);
    long in = bench.ints(new int[6000]);
    long out = bench.ints(new int[20 * 153 + 5]);
    MemoryFault fault =
        assertThrows(MemoryFault.class, () -> bench.launch("doubled", 6000, in, out));
    assertEquals(153, Objects.requireNonNull(fault.thread()).blockX());
    assertEquals(5, Objects.requireNonNull(fault.thread()).threadX());
  }

  /** {@code out[blockIdx.y * gridDim.x * blockDim.x + i] = blockIdx.y}. */
  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void aRowOfBlocksEndsWithItsRowOfTheGrid(int lanes) {
    FunctionBuilder f = FunctionBuilder.kernel("rows");
    Expr out = f.pointer("out", IrType.I32);
    Expr y = special("blockIdx.y");
    Expr width = times(special("gridDim.x"), special("blockDim.x"));
    f.store(at(out, plus(times(y, width), globalX()), 4), y);
    Bench bench = new Bench(f.build()).vectors(lanes).cores(1).grid(7, 50).block(16);
    long out1 = bench.ints(new int[7 * 50 * 16]);
    bench.launch("rows", out1);
    assertArrayEquals(
        IntStream.range(0, 7 * 50 * 16).map(i -> i / (7 * 16)).toArray(), bench.intsAt(out1));
  }

  /** {@code if (threadIdx.x < n) out[threadIdx.x] += threadIdx.x + n}. */
  @ParameterizedTest
  @CsvSource({
    "LT, -5",
    "LT, 0",
    "LT, 1",
    "LT, 15",
    "LT, 16",
    "LT, 33",
    "LT, 96",
    "LT, 99",
    "LT, 1000",
    "LT_UNSIGNED, -5",
    "LT_UNSIGNED, 0",
    "LT_UNSIGNED, 7",
    "LT_UNSIGNED, 64",
    "LT_UNSIGNED, 100"
  })
  void onlyTheFirstThreadsDoSomething(CompareOp op, int bound) {
    FunctionBuilder f = FunctionBuilder.kernel("first");
    Expr n = f.parameter("n", IrType.I32);
    Expr out = f.pointer("out", IrType.I32);
    Local t = f.local("t", threadX());
    Expr place = at(out, get(t), 4);
    f.when(
        new Expr.Compare(op, get(t), n),
        () -> f.store(place, plus(f.load(IrType.I32, place), plus(get(t), n))));
    for (int threads : new int[] {32, 100, 128}) {
      for (int lanes : new int[] {4, 8, 16}) {
        Bench bench = new Bench(f.build()).vectors(lanes).block(threads);
        int[] values = IntStream.range(0, threads).map(i -> 1000 * i).toArray();
        long array = bench.ints(values);
        bench.launch("first", bound, array);
        boolean all = op == CompareOp.LT_UNSIGNED && bound < 0;
        int[] expected =
            IntStream.range(0, threads)
                .map(i -> values[i] + (all || i < bound ? i + bound : 0))
                .toArray();
        assertArrayEquals(expected, bench.intsAt(array));
      }
    }
  }

  /** {@code if (threadIdx.x == place) out[threadIdx.x] += threadIdx.x + 1}. */
  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 5, 31, 64, 99, 127, 500})
  void onlyOneThreadDoesSomething(int place) {
    FunctionBuilder f = FunctionBuilder.kernel("one");
    Expr out = f.pointer("out", IrType.I32);
    Local t = f.local("t", threadX());
    Expr mine = at(out, get(t), 4);
    f.when(
        eq(get(t), i32(place)),
        () -> f.store(mine, plus(f.load(IrType.I32, mine), plus(get(t), i32(1)))));
    for (int threads : new int[] {32, 100, 128}) {
      for (int lanes : new int[] {4, 8, 16}) {
        Bench bench = new Bench(f.build()).vectors(lanes).block(threads);
        int[] values = IntStream.range(0, threads).map(i -> 1000 * i).toArray();
        long array = bench.ints(values);
        bench.launch("one", array);
        int[] expected =
            IntStream.range(0, threads).map(i -> values[i] + (i == place ? i + 1 : 0)).toArray();
        assertArrayEquals(expected, bench.intsAt(array));
      }
    }
  }

  /**
   * {@code for (k = 0; k < n; k++) out[y * blockDim.x + x] += k * x + y}: chunks share the loop.
   */
  @ParameterizedTest
  @CsvSource({"16, 16", "32, 8", "64, 4", "48, 4", "32, 5", "16, 3", "128, 1", "100, 1", "8, 24"})
  void chunksThatShareALoopKnowWhereInTheBlockTheyStand(int width, int height) {
    FunctionBuilder f = FunctionBuilder.kernel("places");
    Expr n = f.parameter("n", IrType.I32);
    Expr out = f.pointer("out", IrType.I32);
    Expr x = threadX();
    Expr y = special("threadIdx.y");
    Expr place = plus(times(y, special("blockDim.x")), x);
    Local k = f.local("k", i32(0));
    Local sum = f.local("sum", i32(0));
    f.loop(
        f.label(),
        lt(get(k), n),
        () -> f.set(sum, plus(get(sum), plus(times(get(k), x), y))),
        () -> f.set(k, plus(get(k), i32(1))));
    f.store(at(out, place, 4), get(sum));
    int[] expected =
        IntStream.range(0, width * height).map(t -> 10 * (t % width) + 5 * (t / width)).toArray();
    for (int lanes : new int[] {4, 8, 16}) {
      Bench bench = new Bench(f.build()).vectors(lanes).block(width, height);
      long sums = bench.ints(new int[width * height]);
      bench.launch("places", 5, sums);
      assertArrayEquals(expected, bench.intsAt(sums), lanes + " lanes");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void intsThatWrapRoundBetweenLanesDoSoBeforeTheyAreWidened(int lanes) {
    FunctionBuilder f = FunctionBuilder.kernel("wraps");
    Expr out = f.pointer("out", IrType.I64);
    Expr sum = wide(plus(threadX(), i32(Integer.MAX_VALUE - 5)));
    f.store(at(out, threadX(), 8), plus(sum, Expr.Const.i64(1)));
    Bench bench = new Bench(f.build()).vectors(lanes).block(32);
    long sums = bench.ints(new int[64]);
    bench.launch("wraps", sums);
    int[] words = bench.intsAt(sums);
    assertArrayEquals(
        IntStream.range(0, 32).mapToLong(t -> t + (Integer.MAX_VALUE - 5) + 1L).toArray(),
        IntStream.range(0, 32)
            .mapToLong(t -> ((long) words[2 * t + 1] << 32) | (words[2 * t] & 0xFFFF_FFFFL))
            .toArray());
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void lanesLeaveALoopWhenTheyAreDone(int lanes) {
    FunctionBuilder f = FunctionBuilder.kernel("steps");
    Expr out = f.pointer("out", IrType.I32);
    Local left = f.local("left", threadX());
    Local count = f.local("count", i32(0));
    f.loop(
        f.label(),
        lt(i32(0), get(left)),
        () -> f.set(count, plus(get(count), get(left))),
        () -> f.set(left, plus(get(left), i32(-1))));
    f.store(at(out, threadX(), 4), get(count));
    Bench bench = new Bench(f.build()).vectors(lanes).block(48);
    long sums = bench.ints(new int[48]);
    bench.launch("steps", sums);
    assertArrayEquals(
        IntStream.range(0, 48).map(t -> t * (t + 1) / 2).toArray(), bench.intsAt(sums));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void oneSideOfABranchDoesNotSeeWhatTheOtherAssigns(int lanes) {
    FunctionBuilder f = FunctionBuilder.kernel("sides");
    Expr out = f.pointer("out", IrType.I32);
    Local value = f.local("value", i32(7));
    Local seen = f.local("seen", i32(0));
    f.when(
        eq(new Expr.Binary(BinaryOp.AND, threadX(), i32(1)), i32(0)),
        () -> f.set(value, i32(9)),
        () -> f.set(seen, get(value)));
    f.store(at(out, threadX(), 4), get(seen));
    Bench bench = new Bench(f.build()).vectors(lanes).block(32);
    long results = bench.ints(new int[32]);
    bench.launch("sides", results);
    assertArrayEquals(
        IntStream.range(0, 32).map(t -> t % 2 == 0 ? 0 : 7).toArray(), bench.intsAt(results));
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 16})
  void rowsShorterThanVectorsRunAsScalarCode(int lanes) {
    FunctionBuilder f = FunctionBuilder.kernel("rows");
    Expr out = f.pointer("out", IrType.I32);
    Expr place = plus(times(special("threadIdx.y"), i32(4)), threadX());
    f.store(at(out, place, 4), threadX());
    Bench bench = new Bench(f.build()).vectors(lanes).block(4, 8);
    long places = bench.ints(new int[32]);
    bench.launch("rows", places);
    assertArrayEquals(IntStream.range(0, 32).map(t -> t % 4).toArray(), bench.intsAt(places));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void unsignedBoundsMayBeOnEitherSide(int lanes) {
    FunctionBuilder f = FunctionBuilder.kernel("bounds");
    Expr out = f.pointer("out", IrType.I32);
    Expr below = plus(threadX(), i32(-1));
    Expr condition = new Expr.Compare(CompareOp.LT_UNSIGNED, i32(4), below);
    f.when(condition, () -> f.store(at(out, threadX(), 4), i32(1)));
    Bench bench = new Bench(f.build()).vectors(lanes).block(32);
    long results = bench.ints(new int[32]);
    bench.launch("bounds", results);
    assertArrayEquals(
        IntStream.range(0, 32).map(t -> Integer.compareUnsigned(4, t - 1) < 0 ? 1 : 0).toArray(),
        bench.intsAt(results));
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void hugeStepsBetweenLanesAreFaultsLikeAnyOther(int lanes) {
    FunctionBuilder f = FunctionBuilder.kernel("far");
    Expr out = f.pointer("out", IrType.I32);
    Expr varying = f.load(IrType.I32, at(out, threadX(), 4));
    f.store(at(at(out, threadX(), 1L << 30), varying, 4), i32(1));
    Bench bench = new Bench(f.build()).vectors(lanes).block(32);
    long out32 = bench.ints(new int[32]);
    MemoryFault fault = assertThrows(MemoryFault.class, () -> bench.launch("far", out32));
    assertEquals(MemoryFault.Kind.OUT_OF_BOUNDS, fault.kind());
  }

  private static Expr part(BinaryOp op, Expr of, int by) {
    return new Expr.Binary(op, of, i32(by));
  }

  /** Groups as large as several chunks, as parts of one, and as neither. */
  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void placesInGroupsOfLanesAreWhatTheyAreInScalarCode(int lanes) {
    for (int group : new int[] {1, 2, 3, 4, 8, 12, 16, 24, 32, 48, 64}) {
      FunctionBuilder f = FunctionBuilder.kernel("parts");
      Expr out = f.pointer("out", IrType.I32);
      Local t = f.local("t", threadX());
      Expr quotient = plus(part(BinaryOp.DIV, get(t), group), i32(0));
      Expr rest = part(BinaryOp.REM_UNSIGNED, get(t), group);
      f.store(at(out, get(t), 4), plus(times(quotient, i32(1000)), rest));
      Bench bench = new Bench(f.build()).vectors(lanes).block(96);
      long results = bench.ints(new int[96]);
      bench.launch("parts", results);
      assertArrayEquals(
          IntStream.range(0, 96).map(i -> i / group * 1000 + i % group).toArray(),
          bench.intsAt(results));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void placesInGroupsOfNegativeNumbersAreWhatTheyAreInScalarCode(int lanes) {
    for (int shift = 0; shift < 7; shift++) {
      int group = 1 << shift;
      FunctionBuilder f = FunctionBuilder.kernel("parts");
      Expr out = f.pointer("out", IrType.I32);
      Local x = f.local("x", plus(threadX(), i32(-48)));
      Expr floor = part(BinaryOp.SHR, get(x), shift);
      Expr quotient = part(BinaryOp.DIV, get(x), group);
      Expr rest = part(BinaryOp.REM, get(x), group);
      Expr mask = part(BinaryOp.AND, get(x), group - 1);
      f.store(at(out, threadX(), 4), plus(plus(floor, times(quotient, i32(100))), rest));
      f.store(at(out, plus(threadX(), i32(96)), 4), mask);
      Bench bench = new Bench(f.build()).vectors(lanes).block(96);
      long results = bench.ints(new int[192]);
      bench.launch("parts", results);
      int by = shift;
      assertArrayEquals(
          IntStream.concat(
                  IntStream.range(-48, 48).map(v -> (v >> by) + v / group * 100 + v % group),
                  IntStream.range(-48, 48).map(v -> v & (group - 1)))
              .toArray(),
          bench.intsAt(results));
    }
  }

  /** The array is shorter than a chunk, so that every access is made lane by lane. */
  @ParameterizedTest
  @ValueSource(ints = {8, 16})
  void lanesReachAnArrayThatIsShorterThanTheirChunk(int lanes) {
    FunctionBuilder f = FunctionBuilder.kernel("few");
    Expr in = f.pointer("in", IrType.I32);
    Expr out = f.pointer("out", IrType.I32);
    f.when(
        lt(threadX(), i32(3)),
        () ->
            f.store(
                at(out, times(threadX(), i32(2)), 4), f.load(IrType.I32, at(in, threadX(), 4))));
    Bench bench = new Bench(f.build()).vectors(lanes).block(32);
    long in32 = bench.ints(new int[] {5, 6, 7});
    long out32 = bench.ints(new int[5]);
    bench.launch("few", in32, out32);
    assertArrayEquals(new int[] {5, 0, 6, 0, 7}, bench.intsAt(out32));
  }

  /** Bounds in every place of a block, so that all, many, few or no lanes of a chunk are inside. */
  @ParameterizedTest
  @EnumSource(
      value = CompareOp.class,
      names = {"EQ", "LT", "LE", "GT", "GE", "LT_UNSIGNED", "GE_UNSIGNED"})
  void aBoundMayCutAChunkAnywhere(CompareOp op) {
    for (boolean swapped : new boolean[] {false, true}) {
      FunctionBuilder f = FunctionBuilder.kernel("cut");
      Expr bound = f.parameter("bound", IrType.I32);
      Expr out = f.pointer("out", IrType.I32);
      Local t = f.local("t", threadX());
      f.when(
          swapped ? new Expr.Compare(op, bound, get(t)) : new Expr.Compare(op, get(t), bound),
          () -> f.store(at(out, get(t), 4), plus(f.load(IrType.I32, at(out, get(t), 4)), i32(1))));
      Bench bench = new Bench(f.build()).vectors(8).block(32);
      for (int i = -1; i <= 33; i++) {
        int limit = i;
        long results = bench.ints(new int[32]);
        bench.launch("cut", limit, results);
        assertArrayEquals(
            IntStream.range(0, 32)
                .map(v -> holds(op, swapped ? limit : v, swapped ? v : limit) ? 1 : 0)
                .toArray(),
            bench.intsAt(results),
            op + " " + limit + (swapped ? " swapped" : ""));
      }
    }
  }

  /** {@code for (i = t; i < n; i += 128) out[i]++, sums[i % 5] += i}: small enough to be shared. */
  private static IrFunction strided() {
    FunctionBuilder f = FunctionBuilder.kernel("strided");
    Expr n = f.parameter("n", IrType.I32);
    Expr out = f.pointer("out", IrType.I32);
    Expr sums = f.pointer("sums", IrType.I32);
    Local i = f.local("i", threadX());
    f.loop(
        f.label(),
        lt(get(i), n),
        () -> {
          f.atomic(null, "atomicAdd.i32", IrType.I32, at(sums, rem(get(i), i32(5)), 4), get(i));
          f.store(at(out, get(i), 4), plus(f.load(IrType.I32, at(out, get(i), 4)), i32(1)));
        },
        () -> f.set(i, plus(get(i), special("blockDim.x"))));
    return f.build();
  }

  /** Bounds that end the loop for whole groups of chunks, for some of their chunks and lanes. */
  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void chunksThatLoopTogetherEndAtAnyBound(int lanes) {
    Bench bench = new Bench(strided()).vectors(lanes).block(128);
    for (int n = 0; n < 530; n += n < 300 ? 7 : 1) {
      int bound = n;
      long out = bench.ints(new int[530]);
      long sums = bench.ints(new int[5]);
      bench.launch("strided", bound, out, sums);
      assertArrayEquals(
          IntStream.range(0, 530).map(v -> v < bound ? 1 : 0).toArray(), bench.intsAt(out));
      assertArrayEquals(
          IntStream.range(0, 5)
              .map(r -> IntStream.range(0, bound).filter(v -> v % 5 == r).sum())
              .toArray(),
          bench.intsAt(sums));
    }
  }

  /**
   * {@code while (v > 0) { sum += v; v -= ++rounds; }}: chunks have long left the loop when another
   * goes round for the last time.
   */
  @ParameterizedTest
  @ValueSource(ints = {4, 8, 16})
  void chunksThatComputeTogetherLeaveTheirLoopEachInItsTime(int lanes) {
    FunctionBuilder f = FunctionBuilder.kernel("rounds");
    Expr in = f.pointer("in", IrType.I32);
    Expr out = f.pointer("out", IrType.I32);
    Local v = f.local("v", f.load(IrType.I32, at(in, threadX(), 4)));
    Local rounds = f.local("rounds", i32(0));
    Local sum = f.local("sum", i32(0));
    f.loop(
        f.label(),
        gt(get(v), i32(0)),
        () -> {
          f.set(sum, plus(get(sum), get(v)));
          f.set(rounds, plus(get(rounds), i32(1)));
        },
        () -> f.set(v, minus(get(v), get(rounds))));
    f.store(at(out, threadX(), 4), plus(times(get(rounds), i32(100_000)), get(sum)));
    int[] values = IntStream.range(0, 128).map(t -> t < 48 ? t % 9 : t * 37 % 600 + 1).toArray();
    Bench bench = new Bench(f.build()).vectors(lanes).block(128);
    long from = bench.ints(values);
    long to = bench.ints(new int[128]);
    bench.launch("rounds", from, to);
    assertArrayEquals(
        IntStream.of(values).map(VectorKernelTest::roundsAndSum).toArray(), bench.intsAt(to));
  }

  private static int roundsAndSum(int value) {
    int rounds = 0;
    int sum = 0;
    for (int v = value; v > 0; v -= ++rounds) {
      sum += v;
    }
    return rounds * 100_000 + sum;
  }

  private static boolean holds(CompareOp op, int left, int right) {
    return ConstantFolder.compare(op, Expr.Const.i32(left), Expr.Const.i32(right));
  }
}
