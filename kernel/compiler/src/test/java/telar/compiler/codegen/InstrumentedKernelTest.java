package telar.compiler.codegen;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static telar.compiler.codegen.FunctionBuilder.*;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.BranchSite;
import telar.simt.memory.Address;

class InstrumentedKernelTest {

  /** Writes events down, one a line. */
  private static final class Recorder extends BlockObserver {
    final List<String> events = new ArrayList<>();

    @Override
    public void access(AccessSite site, int warp, int mask, long[] addresses) {
      int first = Integer.numberOfTrailingZeros(mask);
      int last = 31 - Integer.numberOfLeadingZeros(mask);
      events.add(
          String.format(
              "%s %d warp %d mask %x %d..%d",
              site.kind(),
              site.line(),
              warp,
              mask,
              Address.offset(addresses[first]),
              Address.offset(addresses[last])));
    }

    @Override
    public void branch(BranchSite site, int warp, int active, int taken) {
      events.add(
          String.format("BRANCH %d warp %d active %x taken %x", site.line(), warp, active, taken));
    }

    @Override
    public void barrier(BarrierSite site, int[] arrived, int[] alive) {
      events.add(String.format("BARRIER %d %x %x", site.line(), arrived[0], alive[0]));
    }

    @Override
    public void warpSync(BarrierSite site, int warp, int named, int active) {
      events.add(
          String.format("SYNC %d warp %d named %x active %x", site.line(), warp, named, active));
    }

    @Override
    public void fence(int warp, int mask) {
      events.add(String.format("FENCE warp %d mask %x", warp, mask));
    }
  }

  private final Recorder recorder = new Recorder();

  @Test
  void accessesAndBranchesAreSeenOnceAWarp() {
    Bench bench =
        new Bench(PlainKernelTest.saxpy()).block(64).observed((geometry, block) -> recorder);
    float[] y = new float[40];
    long dy = bench.floats(y);
    bench.launch("saxpy", 40, 2f, bench.floats(new float[40]), dy);
    assertEquals(
        List.of(
            "BRANCH 2 warp 0 active ffffffff taken ffffffff",
            "BRANCH 2 warp 1 active ffffffff taken ff",
            "READ 3 warp 0 mask ffffffff 0..124",
            "READ 3 warp 0 mask ffffffff 0..124",
            "WRITE 3 warp 0 mask ffffffff 0..124",
            "READ 3 warp 1 mask ff 128..156",
            "READ 3 warp 1 mask ff 128..156",
            "WRITE 3 warp 1 mask ff 128..156"),
        recorder.events);
  }

  @Test
  void loopConditionsAreSeenEachRoundByTheLanesThatAreLeft() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr out = f.pointer("out", IrType.I32);
    Local n = f.local("n", i32(0));
    f.loop(
        f.label(),
        lt(get(n), threadX()),
        () -> f.atomic(null, "atomicAdd.i32", IrType.I32, out, i32(1)),
        () -> f.set(n, plus(get(n), i32(1))));
    Bench bench = new Bench(f.build()).block(3).observed((geometry, block) -> recorder);
    long out0 = bench.ints(0);
    bench.launch("k", out0);
    assertEquals(
        List.of(
            "BRANCH 2 warp 0 active 7 taken 6",
            "ATOMIC 3 warp 0 mask 6 0..0",
            "BRANCH 2 warp 0 active 6 taken 4",
            "ATOMIC 3 warp 0 mask 4 0..0",
            "BRANCH 2 warp 0 active 4 taken 0"),
        recorder.events);
    assertArrayEquals(new int[] {3}, bench.intsAt(out0));
  }

  @Test
  void divergentBarriersAreReportedAndTheKernelGoesOn() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr out = f.pointer("out", IrType.I32);
    f.when(lt(threadX(), i32(3)), f::barrier);
    f.store(at(out, threadX(), 4), i32(1));
    Bench bench = new Bench(f.build()).block(8).observed((geometry, block) -> recorder);
    long out0 = bench.ints(new int[8]);
    bench.launch("k", out0);
    assertEquals("BARRIER 2 7 ff", recorder.events.get(1));
    assertArrayEquals(new int[] {1, 1, 1, 1, 1, 1, 1, 1}, bench.intsAt(out0));
  }

  @Test
  void shufflesAndFencesAreSeen() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Local v = f.local("v", IrType.I32);
    f.when(
        lt(threadX(), i32(4)),
        () -> {
          f.perform(v, "__shfl_sync.i32", i32(15), threadX(), i32(0), i32(32));
          f.perform(null, "__threadfence");
        });
    Bench bench = new Bench(f.build()).block(8).observed((geometry, block) -> recorder);
    bench.launch("k");
    assertEquals(
        List.of(
            "BRANCH 1 warp 0 active ff taken f",
            "SYNC 2 warp 0 named f active f",
            "FENCE warp 0 mask f"),
        recorder.events);
  }

  /** Memory is kept as one type; what reads it as another cannot read its array. */
  @Test
  void accessesThatGoTheSlowWayAreSeen() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr where = f.pointer("where", IrType.I32);
    Expr ints = f.pointer("ints", IrType.I32);
    Expr floats = f.pointer("floats", IrType.F32);
    Local i = f.local("i", f.load(IrType.I32, where));
    f.store(at(ints, get(i), 4), i32(1));
    f.store(at(floats, get(i), 4), f32(1));
    Bench bench = new Bench(f.build()).block(1).observed((geometry, block) -> recorder);
    long both = bench.ints(new int[8]);
    bench.launch("k", bench.ints(3), both, both);
    assertEquals(
        List.of(
            "READ 1 warp 0 mask 1 0..0",
            "WRITE 2 warp 0 mask 1 12..12",
            "WRITE 3 warp 0 mask 1 12..12"),
        recorder.events);
  }

  @Test
  void aLoopThatCountsIsSeenRoundByRound() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr in = f.pointer("in", IrType.F32);
    Local sum = f.local("sum", f32(0));
    f.count(
        i32(0),
        plus(threadX(), i32(1)),
        1,
        k -> f.set(sum, plus(get(sum), f.load(IrType.F32, at(in, k, 4)))));
    Bench bench = new Bench(f.build()).block(2).observed((geometry, block) -> recorder);
    bench.launch("k", bench.floats(new float[4]));
    List<String> reads = recorder.events.stream().filter(e -> e.startsWith("READ")).toList();
    assertEquals(2, reads.size());
    assertEquals("warp 0 mask 3 0..0", reads.get(0).replaceFirst("READ \\d+ ", ""));
    assertEquals("warp 0 mask 2 4..4", reads.get(1).replaceFirst("READ \\d+ ", ""));
  }

  @Test
  void aWideCopyIsOneAccess() {
    FunctionBuilder f = FunctionBuilder.kernel("k");
    Expr in = f.pointer("in", IrType.F32);
    Expr out = f.pointer("out", IrType.F32);
    Expr v = f.slot("v", 16, IrType.F32);
    f.copy(v, at(in, threadX(), 16), 16);
    f.store(at(v, i32(2), 4), f32(9));
    f.copy(at(out, threadX(), 16), v, 16);
    Bench bench = new Bench(f.build()).block(2).observed((geometry, block) -> recorder);
    long out0 = bench.floats(new float[8]);
    bench.launch("k", bench.floats(1, 2, 3, 4, 5, 6, 7, 8), out0);
    assertEquals(
        List.of("READ 1 warp 0 mask 3 0..16", "WRITE 3 warp 0 mask 3 0..16"), recorder.events);
    assertArrayEquals(new float[] {1, 2, 9, 4, 5, 6, 9, 8}, bench.floatsAt(out0));
  }

  @Test
  void resultsAreThoseOfThePlainVariant() {
    Bench bench =
        new Bench(CrossLaneTest.matmul())
            .grid(2, 2)
            .block(CrossLaneTest.TILE, CrossLaneTest.TILE)
            .observed((geometry, block) -> recorder);
    int n = 16;
    float[] a = new float[n * n];
    for (int i = 0; i < n * n; i++) {
      a[i] = i % 11 - 5;
    }
    long c = bench.floats(new float[n * n]);
    bench.launch("matmul", n, bench.floats(a), bench.floats(a), c);
    float[] plain = bench.floatsAt(c);
    Bench again = new Bench(CrossLaneTest.matmul()).grid(2, 2);
    again.block(CrossLaneTest.TILE, CrossLaneTest.TILE);
    long d = again.floats(new float[n * n]);
    again.launch("matmul", n, again.floats(a), again.floats(a), d);
    assertArrayEquals(again.floatsAt(d), plain);
  }
}
