package telar.solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.Devices;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;
import telar.grading.report.CheckResult;
import telar.grading.report.GradeReport;
import telar.grading.run.Grader;
import telar.grading.verdict.Verdict;
import telar.solutions.CourseFiles.Variant;

/** Each kernel of the course gets exactly its verdict on the emulator. */
class VerdictsTest {

  private static final Set<Verdict> NOT_A_FAILED_TEST =
      Set.of(Verdict.PASSED, Verdict.NOT_JUDGED, Verdict.DOES_NOT_COMPILE, Verdict.GRADER_ERROR);

  private static Device device;

  @BeforeAll
  static void openEmulator() {
    device = Devices.open();
  }

  @AfterAll
  static void closeEmulator() {
    device.close();
  }

  static Stream<Exercise> exercises() {
    return Catalogue.load().exercises().stream();
  }

  static Stream<Arguments> variants() {
    return exercises().flatMap(e -> CourseFiles.variants(e).stream().map(v -> Arguments.of(e, v)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exercises")
  void skeletonFailsItsTestsWithoutAnyPoint(Exercise exercise) {
    GradeReport report = grade(exercise, new CudaSource("kernel.cu", exercise.skeleton()));
    assertFalse(NOT_A_FAILED_TEST.contains(report.verdict()), report.toString());
    assertEquals(OptionalInt.of(0), report.points(), report.toString());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("exercises")
  void solutionGetsEveryPoint(Exercise exercise) {
    GradeReport report = grade(exercise, CourseFiles.source(CourseFiles.solution(exercise)));
    assertEquals(Verdict.PASSED, report.verdict(), report.toString());
    assertEquals(OptionalInt.of(exercise.points()), report.points());
    assertEquals(exercise.points(), report.checks().stream().mapToInt(CheckResult::points).sum());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("variants")
  void variantGetsItsVerdict(Exercise exercise, Variant variant) {
    GradeReport report = grade(exercise, variant.source());
    assertEquals(variant.verdict(), report.verdict(), report.toString());
  }

  private static GradeReport grade(Exercise exercise, CudaSource source) {
    return new Grader(device).grade(exercise, source);
  }
}
