package telar.device.emulator.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import telar.device.Counters;
import telar.device.CudaSource;
import telar.device.DeviceException;
import telar.device.Dim3;
import telar.device.Finding;
import telar.device.LaunchConfig;
import telar.device.LaunchInterruptedException;
import telar.device.LaunchReport;
import telar.simt.abi.BlockContext;
import telar.simt.abi.CallSite;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BlockObserver;
import telar.simt.launch.LaunchLimits;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/** Launches of kernels written by hand, without the compiler. */
class KernelRunTest {

  private static final LaunchConfig EIGHT_BLOCKS = new LaunchConfig(Dim3.of(8), Dim3.of(32));
  private static final AccessSite STORE =
      new AccessSite(0, "k.cu", 7, 3, "k", "y[i]", "y", "i", AccessSite.Kind.WRITE, 4, "float");

  private final Memory memory = new Memory();
  private final Allocation y = memory.allocate(Address.GLOBAL, 4 * 256, "y", Origin.NONE);

  private LaunchReport run(LaunchConfig config, boolean checked, Consumer<BlockContext> body) {
    CudaSource source = new CudaSource("k.cu", "");
    KernelRun run =
        new KernelRun(Model.INFO, source, "k", new HandKernel(body), checked, memory, new long[0]);
    CallSite site = new CallSite("k.cu", 20, 3, "main", "k<<<8, 32>>>()");
    return run.run(config, LaunchLimits.SHARED_BYTES, new long[0], text -> {}, site);
  }

  @Test
  void outputComesInTheOrderOfTheBlocks() {
    LaunchReport report =
        run(
            EIGHT_BLOCKS,
            false,
            block -> {
              if (block.linearBlock() == 0) {
                pause();
              }
              block.thread(0).console().print("bloque " + block.linearBlock() + "\n");
            });
    assertEquals(
        "bloque 0\nbloque 1\nbloque 2\nbloque 3\nbloque 4\nbloque 5\nbloque 6\nbloque 7\n",
        report.output());
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void aMemoryFaultNamesVariableIndexLineBlockAndThread() {
    var failure =
        assertThrows(
            KernelFailure.class,
            () ->
                run(
                    EIGHT_BLOCKS,
                    false,
                    block -> {
                      if (block.linearBlock() >= 5) {
                        block.thread(3).at(STORE, 256).resolve(y.address() + 4 * 256, 4);
                      }
                    }));
    assertEquals(
        "`y[i]`: i = 256, pero y tiene 256 elementos (índices 0 a 255); ¿falta una guarda como"
            + " `if (i < n)`? Aquí n sería 256. Línea 7, bloque (5, 0, 0), hilo (3, 0, 0).",
        failure.getMessage());
    Finding finding = failure.findings().get(0);
    assertEquals(Finding.Kind.OUT_OF_BOUNDS, finding.kind());
    assertEquals(7, finding.location().line());
    assertEquals("k", finding.kernel());
  }

  @Test
  void aRefusedLaunchIsAFindingAtTheLaunch() {
    LaunchConfig tooMany = new LaunchConfig(Dim3.of(1), Dim3.of(2048));
    var failure = assertThrows(DeviceException.class, () -> run(tooMany, false, block -> {}));
    assertEquals(Finding.Kind.BAD_LAUNCH, failure.findings().get(0).kind());
    assertEquals(20, failure.findings().get(0).location().line());
    assertTrue(failure.findings().get(0).message().startsWith("El bloque tiene 2048 hilos"));
  }

  @Test
  void aKernelThatNeverEndsIsStoppedByItsTimeLimit() {
    var stopped =
        assertThrows(
            LaunchInterruptedException.class,
            () ->
                run(
                    EIGHT_BLOCKS.timeLimit(Duration.ofMillis(50)),
                    false,
                    block -> {
                      while (true) {
                        block.cancel().poll();
                      }
                    }));
    assertTrue(stopped.isTimeLimit());
    assertEquals(
        "El kernel k superó el tiempo límite de 50 ms. ¿Hay un bucle que no termina?",
        stopped.getMessage());
  }

  @Test
  void runawayRecursionIsExplained() {
    var failure =
        assertThrows(DeviceException.class, () -> run(EIGHT_BLOCKS, false, this::recurse));
    assertEquals(
        "El kernel k agotó la pila: la recursión es demasiado profunda o no termina.",
        failure.getMessage());
  }

  private void recurse(BlockContext block) {
    if (!block.cancel().isCancelled()) {
      recurse(block);
    }
    block.cancel().poll();
  }

  @Test
  void aPlainLaunchCountsNothing() {
    LaunchReport report = run(EIGHT_BLOCKS, false, block -> {});
    assertEquals(Optional.empty(), report.counters());
  }

  @Test
  void aCheckedLaunchCountsByLine() {
    LaunchReport report = run(EIGHT_BLOCKS, true, this::storeContiguously);
    Counters counters = report.counters().orElseThrow();
    assertEquals(8, counters.globalStoreRequests());
    assertEquals(32, counters.globalStoreSectors());
    assertEquals(1024, counters.globalStoreBytes());
    assertEquals(256, counters.activeLanes());
    assertEquals(counters, report.lines().get(7));
    assertEquals(List.of(), report.findings());
  }

  private static BlockObserver observer(BlockContext block) {
    return Objects.requireNonNull(block.observer());
  }

  private void storeContiguously(BlockContext block) {
    long[] addresses = new long[32];
    for (int lane = 0; lane < 32; lane++) {
      addresses[lane] = y.address() + 4 * (block.linearBlock() * 32 + lane);
    }
    observer(block).access(STORE, 0, -1, addresses);
  }

  @Test
  void aDivergentBarrierIsReportedOnce() {
    BarrierSite barrier = new BarrierSite("k.cu", 9, 5, "k", "__syncthreads()", true);
    LaunchReport report =
        run(
            EIGHT_BLOCKS,
            true,
            block -> observer(block).barrier(barrier, new int[] {0xFFFF}, new int[] {-1}));
    assertEquals(1, report.findings().size());
    Finding finding = report.findings().get(0);
    assertEquals(Finding.Kind.BARRIER_DIVERGENCE, finding.kind());
    assertEquals(8, finding.count());
    assertTrue(finding.message().contains("llegan 16 y faltan 16"), finding.message());
  }

  @Test
  void occupancyIsThatOfTheModel() {
    LaunchReport report = run(new LaunchConfig(Dim3.of(1), Dim3.of(1024)), false, block -> {});
    assertEquals(1024.0 / 1536, report.occupancy().orElseThrow().theoretical(), 1e-9);
    assertEquals("warps", report.occupancy().orElseThrow().limiter());
  }
}
