package telar.grading.junit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import telar.device.Counters;
import telar.device.CudaSource;
import telar.device.DeviceInfo;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.fake.Negar;
import telar.grading.junit.TrafficGate.Access;
import telar.grading.junit.TrafficGate.Shape;
import telar.grading.verdict.Verdict;

/** Figures of the course's counter reference: a warp of 32 floats needs 128 bytes, 4 sectors. */
class TrafficGateTest {

  private static final long WARP = 128;

  private static void require(Counters counters, long bytes, Shape shape) {
    SortedMap<Integer, Counters> lines = new TreeMap<>();
    lines.put(4, counters);
    new TrafficGate(report(counters, lines)).require(Access.LOADS, bytes, shape);
  }

  private static Verdict verdict(Counters counters, long bytes, Shape shape) {
    return assertThrows(SubmissionFailure.class, () -> require(counters, bytes, shape)).verdict();
  }

  @Test
  void contiguousWarpPasses() {
    assertDoesNotThrow(() -> require(Negar.loads(1, 4, WARP), WARP, Shape.FULL_ALIGNED));
  }

  @Test
  void wideLoadsPassToo() {
    assertDoesNotThrow(() -> require(Negar.loads(1, 16, 4 * WARP), 4 * WARP, Shape.FULL_ALIGNED));
  }

  @Test
  void misalignedWarpFailsWhereItShouldBeAligned() {
    assertEquals(Verdict.UNCOALESCED, verdict(Negar.loads(1, 5, WARP), WARP, Shape.FULL_ALIGNED));
  }

  @Test
  void misalignedWarpIsFairWhereDataIsRagged() {
    assertDoesNotThrow(() -> require(Negar.loads(1, 5, WARP), WARP, Shape.RAGGED));
  }

  @Test
  void strideOfTwoFailsEvenWhereDataIsRagged() {
    assertEquals(Verdict.UNCOALESCED, verdict(Negar.loads(1, 8, WARP), WARP, Shape.RAGGED));
  }

  @Test
  void tailOfOneElementPasses() {
    assertDoesNotThrow(() -> require(Negar.loads(1, 1, 4), 4, Shape.FULL_ALIGNED));
  }

  @Test
  void readingTwiceIsTooMuchTraffic() {
    assertEquals(
        Verdict.TOO_MUCH_TRAFFIC, verdict(Negar.loads(2, 8, 2 * WARP), WARP, Shape.FULL_ALIGNED));
  }

  @Test
  void scatteredAccessesPassWhereOnlyBytesCount() {
    assertDoesNotThrow(() -> require(Negar.loads(1, 32, WARP), WARP, Shape.ANY));
    assertEquals(Verdict.TOO_MUCH_TRAFFIC, verdict(Negar.loads(2, 64, 2 * WARP), WARP, Shape.ANY));
  }

  @Test
  void messageNamesTheWorstLine() {
    var failure =
        assertThrows(
            SubmissionFailure.class,
            () -> require(Negar.loads(1, 12, WARP), WARP, Shape.FULL_ALIGNED));
    assertTrue(
        String.valueOf(failure.getMessage()).contains("línea 4: 12 sectores por acceso"),
        failure.getMessage());
  }

  private static LaunchReport report(Counters counters, SortedMap<Integer, Counters> lines) {
    return new LaunchReport(
        new DeviceInfo("prueba", DeviceInfo.Kind.EMULATOR, "8.6", 1, 1024, 49152),
        new CudaSource("kernel.cu", ""),
        "k",
        LaunchConfig.grid(32, 32),
        Duration.ZERO,
        "",
        Optional.of(counters),
        lines,
        Optional.empty(),
        List.of());
  }
}
