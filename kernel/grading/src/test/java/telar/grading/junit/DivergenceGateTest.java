package telar.grading.junit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;
import telar.device.Counters;
import telar.device.CudaSource;
import telar.device.DeviceInfo;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.OperationKind;
import telar.device.Operations;
import telar.grading.verdict.Verdict;

/** Branches that part the lanes of a warp are counted against what the data makes fair. */
class DivergenceGateTest {

  @Test
  void undividedWarpsPassHoweverManyConditionsTheyEvaluate() {
    assertDoesNotThrow(() -> new DivergenceGate(report(branches(64, 0))).require(0));
  }

  @Test
  void tailIsFair() {
    assertDoesNotThrow(() -> new DivergenceGate(report(branches(64, 1))).require(1));
  }

  @Test
  void dividingOftenerIsDivergent() {
    assertEquals(Verdict.DIVERGENT, failure(branches(64, 2), 1).verdict());
  }

  @Test
  void messageNamesTheLineThatDividesMost() {
    String message = String.valueOf(failure(branches(64, 32), 0).getMessage());
    assertTrue(message.contains("32 de 64"), message);
    assertTrue(message.contains("línea 5: 29"), message);
  }

  @Test
  void deviceThatDoesNotCountIsNotJudged() {
    LaunchReport uncounted = report(Optional.empty(), new TreeMap<>());
    assertThrows(TestAbortedException.class, () -> new DivergenceGate(uncounted).require(0));
  }

  @Test
  void wholeWarpsPass() {
    assertDoesNotThrow(() -> new DivergenceGate(report(lanes(10, 320))).requireLanes(0.5));
  }

  @Test
  void oneThreadThatWorksForAllIsDivergent() {
    DivergenceGate gate = new DivergenceGate(report(lanes(10, 40)));
    var failure = assertThrows(SubmissionFailure.class, () -> gate.requireLanes(0.5));
    assertEquals(Verdict.DIVERGENT, failure.verdict());
    assertTrue(String.valueOf(failure.getMessage()).contains("de 32 lanes; se piden al menos 16"));
  }

  @Test
  void neededWorkPasses() {
    assertDoesNotThrow(() -> new DivergenceGate(report(flops(90))).requireFlopsAtMost(90));
  }

  @Test
  void whoDoesBothSidesOfAConditionIsDivergent() {
    DivergenceGate gate = new DivergenceGate(report(flops(180)));
    var failure = assertThrows(SubmissionFailure.class, () -> gate.requireFlopsAtMost(90));
    assertEquals(Verdict.DIVERGENT, failure.verdict());
    assertTrue(String.valueOf(failure.getMessage()).contains("180 operaciones"));
  }

  private static Counters flops(long count) {
    return Counters.of(new Operations(Map.of(OperationKind.FP32_ADD, count)));
  }

  private static SubmissionFailure failure(Counters counters, long allowed) {
    return assertThrows(
        SubmissionFailure.class, () -> new DivergenceGate(report(counters)).require(allowed));
  }

  private static Counters branches(long all, long divergent) {
    return new Counters(0, 0, 0, 0, 0, all, divergent, 0, 0, 0, 0, 0);
  }

  private static Counters lanes(long branches, long evaluations) {
    Operations operations = new Operations(Map.of(OperationKind.BRANCH, evaluations));
    return new Counters(0, 0, 0, 0, 0, branches, 0, 0, 0, 0, 0, 0, 0, 0, operations);
  }

  private static LaunchReport report(Counters counters) {
    SortedMap<Integer, Counters> lines = new TreeMap<>();
    lines.put(4, branches(32, Math.min(3, counters.divergentBranches())));
    lines.put(5, branches(32, Math.max(0, counters.divergentBranches() - 3)));
    return report(Optional.of(counters), lines);
  }

  private static LaunchReport report(
      Optional<Counters> counters, SortedMap<Integer, Counters> lines) {
    return new LaunchReport(
        new DeviceInfo("prueba", DeviceInfo.Kind.EMULATOR, "8.6", 1, 1024, 49152),
        new CudaSource("kernel.cu", ""),
        "k",
        LaunchConfig.grid(32, 32),
        Duration.ZERO,
        "",
        counters,
        lines,
        Optional.empty(),
        List.of());
  }
}
