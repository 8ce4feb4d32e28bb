package telar.grading.junit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import telar.device.Counters;
import telar.device.CudaSource;
import telar.device.DeviceInfo;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.verdict.Verdict;

/** A histogram whose counting is on line 3 and whose sum to global memory is on line 5. */
class AtomicsGateTest {

  private static final long ALLOWED = 64;

  private static void require(Counters counting, Counters sum) {
    LaunchReport report = report(Map.of(3, counting, 5, sum));
    new AtomicsGate(report).requireGlobalAtMost(ALLOWED, Integer.BYTES);
  }

  @Test
  void atomicsOfSharedMemoryAreFree() {
    assertDoesNotThrow(() -> require(sharedAtomics(1000), globalAtomics(ALLOWED)));
  }

  @Test
  void plainStoresAreNoAtomics() {
    assertDoesNotThrow(() -> require(sharedAtomics(1000), stores(1000)));
  }

  @Test
  void oneAtomicTooManyIsTooMuchTraffic() {
    SubmissionFailure failure =
        assertThrows(
            SubmissionFailure.class, () -> require(globalAtomics(1), globalAtomics(ALLOWED)));
    assertEquals(Verdict.TOO_MUCH_TRAFFIC, failure.verdict());
  }

  @Test
  void messageSaysHowManyAndWhere() {
    SubmissionFailure failure =
        assertThrows(
            SubmissionFailure.class, () -> require(globalAtomics(1000), globalAtomics(10)));
    String message = String.valueOf(failure.getMessage());
    assertTrue(message.contains("1010 operaciones atómicas"), message);
    assertTrue(message.contains("línea 3"), message);
  }

  private static Counters globalAtomics(long count) {
    return new Counters(0, 0, 1, 1, 0, 0, 0, count, count, 0, 0, count * Integer.BYTES);
  }

  private static Counters sharedAtomics(long count) {
    return new Counters(0, 0, 0, 0, 0, 0, 0, count, count, 0, 0, 0);
  }

  private static Counters stores(long count) {
    return new Counters(0, 0, 1, 1, 0, 0, 0, count, 0, 0, 0, count * Integer.BYTES);
  }

  private static LaunchReport report(Map<Integer, Counters> lines) {
    return new LaunchReport(
        new DeviceInfo("prueba", DeviceInfo.Kind.EMULATOR, "8.6", 1, 1024, 49152),
        new CudaSource("kernel.cu", ""),
        "k",
        LaunchConfig.grid(32, 32),
        Duration.ZERO,
        "",
        Optional.of(Counters.ZERO),
        new TreeMap<>(lines),
        Optional.empty(),
        List.of());
  }
}
