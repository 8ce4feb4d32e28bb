package telar.device.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.RaceSample;
import telar.device.Samples;
import telar.device.WarpAccess;
import telar.device.WarpAccess.Operation;
import telar.device.WarpAccess.Space;
import telar.device.WarpBranch;

/** What a report keeps of a launch to be drawn. */
class SamplesTest {

  private final Device device = new EmulatorProvider().open();

  private LaunchReport launch(String body, CompileOptions options) {
    String source = "__global__ void k(int *x) {\n" + body + "\n}";
    return device
        .compile(new CudaSource("celda.cu", source), options)
        .kernel("k")
        .launch(LaunchConfig.config(Dim3.of(2, 2), Dim3.of(64)), device.upload(new int[4096]));
  }

  private Samples samples(String body) {
    return launch(body, CompileOptions.defaults()).samples();
  }

  @Test
  void theWorstAccessOfAPlaceIsKeptWithItsLanes() {
    Samples samples = samples("x[threadIdx.x / 32 == 1 ? threadIdx.x * 8 : threadIdx.x] = 1;");
    WarpAccess access = samples.accesses().get(0);

    assertEquals(1, samples.accesses().size());
    assertEquals(2, access.line());
    assertEquals(32, access.cost());
    assertEquals(1, access.warp());
    assertEquals(Operation.WRITE, access.operation());
    assertEquals(Space.GLOBAL, access.space());
    assertEquals(
        LongStream.range(32, 64).map(thread -> thread * 32).boxed().toList(), access.offsets());
  }

  @Test
  void sharedAccessesCountCyclesAndInactiveLanesAreMarked() {
    Samples samples =
        samples(
            "__shared__ int s[1024]; if (threadIdx.x < 4) s[threadIdx.x * 32] = 1;"
                + " if (blockIdx.y > 3) x[0] = s[0];");
    WarpAccess access = samples.accesses().get(0);

    assertEquals(Space.SHARED, access.space());
    assertEquals(4, access.cost());
    assertEquals(List.of(0L, 128L, 256L, 384L), access.offsets().subList(0, 4));
    assertEquals(WarpAccess.INACTIVE, access.offsets().get(4));
  }

  @Test
  void theFirstSplitOfAConditionIsKept() {
    List<WarpBranch> branches = samples("if (threadIdx.x > 40) x[threadIdx.x] = 1;").branches();

    assertEquals(
        List.of(new WarpBranch(2, 5, "threadIdx.x > 40", new Dim3(0, 0, 0), 1, -1, -1 << 9)),
        branches);
  }

  @Test
  void bothSidesOfARaceAreKeptWithWhatIsMissing() {
    RaceSample race =
        samples("__shared__ int s[64]; s[threadIdx.x] = 1;\nx[threadIdx.x] = s[63 - threadIdx.x];")
            .races()
            .get(0);

    assertEquals("s", race.variable());
    assertEquals(RaceSample.Missing.BLOCK_BARRIER, race.missing());
    assertTrue(race.first().writes() != race.second().writes());
    assertEquals(5, race.first().line() + race.second().line());
  }

  @Test
  void unobservedLaunchesKeepNothing() {
    CompileOptions fast = CompileOptions.defaults().withChecks(false);

    assertEquals(Samples.NONE, launch("x[threadIdx.x] = 1;", fast).samples());
  }

  @Test
  void theReportTellsHowItsBlocksFitOnEachGpu() {
    var gpus = launch("x[threadIdx.x] = 1;", CompileOptions.defaults()).gpus();

    assertEquals("T4", gpus.get(0).gpu());
    assertEquals(16, gpus.get(0).blocks());
    assertEquals(1.0, gpus.get(0).occupancy());
  }

  @Test
  void declaredAndDynamicSharedMemoryAreTheBlocksBytes() {
    String source =
        "__global__ void k(int *x) { __shared__ int s[10]; extern __shared__ int d[];"
            + " s[0] = 1; d[0] = s[0]; x[0] = d[0]; }";
    LaunchReport report =
        device
            .compile(new CudaSource("celda.cu", source), CompileOptions.defaults())
            .kernel("k")
            .launch(LaunchConfig.grid(1, 1).shared(64), device.upload(new int[1]));

    assertEquals(40 + 64, report.occupancy().orElseThrow().sharedBytes());
    assertEquals(List.of(0L), report.bancos().accesses().get(0).offsets().subList(0, 1));
  }
}
