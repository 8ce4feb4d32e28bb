package telar.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telar.device.CudaSource;
import telar.device.DeviceException;
import telar.device.Finding;
import telar.device.LaunchConfig;
import telar.device.LaunchInterruptedException;
import telar.device.SourceLocation;
import telar.grading.fake.FakeDevice;
import telar.grading.fake.Negar;
import telar.grading.report.GradeReport;
import telar.grading.verdict.Verdict;

class GraderTest {

  private final FakeDevice device = Negar.device();

  private GradeReport gradeOf(FakeDevice.Body body) {
    device.define("entrega", "negar", Negar.TYPES, body);
    return grade("entrega");
  }

  private GradeReport grade(String text) {
    return new Grader(device).grade(Negar.exercise(), new CudaSource("kernel.cu", text));
  }

  @Test
  void rightSolutionGetsEveryPoint() {
    GradeReport report = grade("bien");
    assertEquals(Verdict.PASSED, report.verdict(), report.toString());
    assertEquals(OptionalInt.of(5), report.points());
  }

  @Test
  void kernelThatWritesNothingIsWrongAndGetsNothing() {
    GradeReport report = gradeOf((config, args) -> {});
    assertEquals(Verdict.WRONG_ANSWER, report.verdict());
    assertEquals(OptionalInt.of(0), report.points());
  }

  @Test
  void wrongElementIsNamedWithItsExpectedValue() {
    GradeReport report =
        gradeOf(
            (config, args) -> {
              Negar.negate(args);
              ((int[]) args[2])[5] = 1234;
            });
    assertTrue(report.reason().contains("y[5]"), report.reason());
    assertTrue(report.reason().contains("contiene 1234; se esperaba -36"), report.reason());
  }

  @Test
  void elementLeftUnwrittenIsToldApart() {
    GradeReport report =
        gradeOf(
            (config, args) -> {
              if (config.schedule().isEmpty()) {
                Negar.negate(args);
              }
            });
    assertTrue(report.reason().contains("ningún hilo lo escribió"), report.reason());
  }

  @Test
  void changedInputIsWrong() {
    GradeReport report =
        gradeOf(
            (config, args) -> {
              Negar.negate(args);
              ((int[]) args[1])[0]++;
            });
    assertEquals(Verdict.WRONG_ANSWER, report.verdict());
    assertTrue(report.reason().contains("solo de entrada"), report.reason());
  }

  @Test
  void everyTrialRunsInTheNaturalOrderAndInThreeOthers() {
    grade("bien");
    List<OptionalLong> orders = device.launches().stream().map(LaunchConfig::schedule).toList();
    assertEquals(10, orders.size());
    assertEquals(4, orders.stream().distinct().count());
    assertEquals(OptionalLong.empty(), orders.get(0));
  }

  @Test
  void failureOnlyUnderAnotherOrderIsCaught() {
    GradeReport report =
        gradeOf(
            (config, args) -> {
              if (!config.schedule().equals(OptionalLong.of(47))) {
                Negar.negate(args);
              }
            });
    assertEquals(Verdict.WRONG_ANSWER, report.verdict());
    assertTrue(report.reason().contains("en otro orden"), report.reason());
  }

  @Test
  void failureOnlyUnderAnotherOrderNamesTheSmallestLaunchButNoValue() {
    GradeReport report =
        gradeOf(
            (config, args) -> {
              if (!config.schedule().equals(OptionalLong.of(47))) {
                Negar.negate(args);
              }
            });
    assertTrue(
        report
            .reason()
            .contains(
                "El resultado depende del orden: y[5] ya cambia con un grid de (2, 1, 1) y bloques"
                    + " de (1, 1, 1) (línea 3)."),
        report.reason());
    assertFalse(report.reason().contains("secreto"), report.reason());
  }

  @ParameterizedTest
  @CsvSource({
    "OUT_OF_BOUNDS,OUT_OF_BOUNDS",
    "DATA_RACE,DATA_RACE",
    "UNINITIALIZED_READ,UNINITIALIZED_READ",
    "BARRIER_DIVERGENCE,BARRIER_DIVERGENCE",
    "MISALIGNED_ACCESS,RUNTIME_ERROR",
    "WARP_SYNC,RUNTIME_ERROR"
  })
  void findingThatStopsTheLaunchIsTheVerdict(Finding.Kind kind, Verdict expected) {
    GradeReport report =
        gradeOf(
            (config, args) -> {
              throw new DeviceException("se detuvo", List.of(finding(kind)));
            });
    assertEquals(expected, report.verdict());
    assertTrue(report.reason().contains("la línea 3"), report.reason());
  }

  @Test
  void deviceErrorWithoutFindingIsTheSubmissions() {
    GradeReport report =
        gradeOf(
            (config, args) -> {
              throw new DeviceException("demasiada memoria compartida", List.of());
            });
    assertEquals(Verdict.RUNTIME_ERROR, report.verdict());
    assertEquals(OptionalInt.of(0), report.points());
  }

  @Test
  void endlessRecursionIsTheSubmissions() {
    GradeReport report =
        gradeOf(
            (config, args) -> {
              throw new StackOverflowError();
            });
    assertEquals(Verdict.RUNTIME_ERROR, report.verdict());
  }

  @Test
  void launchOutOfTimeStopsTheRest() {
    GradeReport report =
        gradeOf(
            (config, args) -> {
              throw new LaunchInterruptedException("tiempo", true);
            });
    assertEquals(Verdict.TIME_LIMIT_EXCEEDED, report.verdict());
    assertEquals(1, device.launches().size());
    assertEquals(2, device.launches().get(0).timeLimit().toSeconds());
  }

  @Test
  void interruptionByTheUserIsPassedOn() {
    assertThrows(
        LaunchInterruptedException.class,
        () ->
            gradeOf(
                (config, args) -> {
                  throw new LaunchInterruptedException("interrumpido", false);
                }));
    assertEquals(1, device.launches().size());
  }

  @Test
  void failureOfTheEmulatorIsNeverZero() {
    GradeReport report =
        gradeOf(
            (config, args) -> {
              throw new IllegalStateException("fallo interno");
            });
    assertEquals(Verdict.GRADER_ERROR, report.verdict());
    assertEquals(OptionalInt.empty(), report.points());
  }

  @Test
  void sourceThatDoesNotCompileSaysWhy() {
    GradeReport report = grade("basura");
    assertEquals(Verdict.DOES_NOT_COMPILE, report.verdict());
    assertEquals("no se entiende", report.details());
    assertEquals(OptionalInt.of(0), report.points());
  }

  @Test
  void missingKernelIsNamed() {
    device.define("otro", "otro", Negar.TYPES, (config, args) -> {});
    GradeReport report = grade("otro");
    assertEquals(Verdict.DOES_NOT_COMPILE, report.verdict());
    assertTrue(report.details().contains("«negar»"), report.details());
  }

  @Test
  void changedSignatureIsShownBesideTheExpectedOne() {
    device.define("corto", "negar", List.of("int *"), (config, args) -> {});
    GradeReport report = grade("corto");
    assertEquals(Verdict.DOES_NOT_COMPILE, report.verdict());
    assertTrue(report.details().contains("negar(int n, const int *x, int *y)"), report.details());
  }

  @Test
  void deviceThatDoesNotCountLeavesTheGateUnjudged() {
    device.counts(Optional.empty());
    GradeReport report = grade("bien");
    assertEquals(Verdict.NOT_JUDGED, report.verdict());
    assertTrue(report.passed());
    assertEquals(OptionalInt.of(3), report.points());
  }

  @Test
  void wastedSectorsFailTheGateButNotTheAnswer() {
    device.counts(Optional.of(Negar.loads(1, 8, 128)));
    GradeReport report = grade("bien");
    assertEquals(Verdict.UNCOALESCED, report.verdict());
    assertEquals(OptionalInt.of(3), report.points());
  }

  @Test
  void everyBufferIsClosed() {
    grade("bien");
    gradeOf(
        (config, args) -> {
          throw new DeviceException("se detuvo", List.of());
        });
    assertEquals(0, device.openBuffers());
  }

  private static Finding finding(Finding.Kind kind) {
    return new Finding(
        kind,
        "TLR-200",
        new SourceLocation("kernel.cu", 3, 1),
        java.util.OptionalInt.empty(),
        "negar",
        "y",
        "algo pasa en la línea 3",
        1);
  }
}
