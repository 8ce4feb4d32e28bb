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
import org.opentest4j.TestAbortedException;
import telar.device.Counters;
import telar.device.CudaSource;
import telar.device.DeviceInfo;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.Occupancy;
import telar.device.Operations;
import telar.grading.verdict.Verdict;

/** A tile of 4096 bytes, written on line 3 without conflicts and read on line 5 with some. */
class BankGateTest {

  private static final int TILE = 4096;

  @Test
  void aTileThatPassesThroughSharedMemoryIsUsed() {
    assertDoesNotThrow(() -> tile(TILE, TILE, 0).requireUse(TILE));
  }

  @Test
  void aKernelWithoutSharedMemoryIsRefusedThoughItHasNoConflicts() {
    SubmissionFailure failure = failure(() -> tile(0, 0, 0).requireUse(TILE));
    assertEquals(Verdict.SHARED_MEMORY_USE, failure.verdict());
    assertTrue(message(failure).contains("deben pasar 4096 bytes"), message(failure));
  }

  @Test
  void aTileThatNobodyReadsIsNotUsed() {
    assertThrows(SubmissionFailure.class, () -> tile(TILE, 0, 0).requireUse(TILE));
  }

  @Test
  void allowedCyclesPass() {
    assertDoesNotThrow(() -> tile(TILE, TILE, 31).requireExtraCycles(31));
  }

  @Test
  void oneCycleMoreIsABankConflictAndNamesItsLine() {
    SubmissionFailure failure = failure(() -> tile(TILE, TILE, 32).requireExtraCycles(31));
    assertEquals(Verdict.BANK_CONFLICTS, failure.verdict());
    assertTrue(message(failure).contains("32 ciclos extra; se admiten 31"), message(failure));
    assertTrue(message(failure).contains("línea 5: 32"), message(failure));
  }

  @Test
  void allowedBytesPass() {
    assertDoesNotThrow(() -> tile(TILE, TILE, 0).requireBytesPerBlock(TILE));
  }

  @Test
  void oneByteMoreIsTooMuchSharedMemory() {
    SubmissionFailure failure = failure(() -> tile(TILE, TILE, 0).requireBytesPerBlock(TILE - 1));
    assertEquals(Verdict.SHARED_MEMORY_USE, failure.verdict());
    assertTrue(message(failure).contains("4096 bytes"), message(failure));
  }

  @Test
  void aDeviceThatDoesNotCountIsNotJudged() {
    BankGate gate = new BankGate(report(Optional.empty(), Map.of(), Optional.empty()));
    assertThrows(TestAbortedException.class, () -> gate.requireUse(1));
    assertThrows(TestAbortedException.class, () -> gate.requireExtraCycles(0));
    assertThrows(TestAbortedException.class, () -> gate.requireBytesPerBlock(0));
  }

  private static SubmissionFailure failure(Runnable judged) {
    return assertThrows(SubmissionFailure.class, judged::run);
  }

  private static String message(SubmissionFailure failure) {
    return String.valueOf(failure.getMessage());
  }

  private static BankGate tile(long written, long read, long extraCycles) {
    Counters writing = counters(0, 0, written);
    Counters reading = counters(extraCycles, read, 0);
    return new BankGate(
        report(
            Optional.of(writing.plus(reading)),
            Map.of(3, writing, 5, reading),
            Optional.of(new Occupancy(1, "warps", 0, TILE))));
  }

  private static Counters counters(long extraCycles, long read, long written) {
    return new Counters(
        0, 0, 0, 0, extraCycles, 0, 0, 0, 0, 0, 0, 0, read, written, Operations.NONE);
  }

  private static LaunchReport report(
      Optional<Counters> counters, Map<Integer, Counters> lines, Optional<Occupancy> occupancy) {
    return new LaunchReport(
        new DeviceInfo("prueba", DeviceInfo.Kind.EMULATOR, "8.6", 1, 1024, 49152),
        new CudaSource("kernel.cu", ""),
        "k",
        LaunchConfig.grid(32, 32),
        Duration.ZERO,
        "",
        counters,
        new TreeMap<>(lines),
        occupancy,
        List.of());
  }
}
