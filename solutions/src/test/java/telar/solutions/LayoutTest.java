package telar.solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;

/** The folders of exercises and solutions hold what the contract asks. */
class LayoutTest {

  private static final int MIN_VARIANTS = 5;

  static Stream<Exercise> exercises() {
    return Catalogue.load().exercises().stream();
  }

  @Test
  void catalogueListsEveryExerciseFolder() {
    List<String> folders =
        CourseFiles.find(CourseFiles.EXERCISES, 3).stream()
            .filter(file -> file.endsWith("exercise.yaml"))
            .map(file -> CourseFiles.EXERCISES.relativize(file.getParent()))
            .map(Path::toString)
            .toList();
    assertEquals(folders, exercises().map(Exercise::id).sorted().toList());
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void everyExerciseHasAtLeastFiveWrongVariants(Exercise exercise) {
    assertTrue(CourseFiles.variants(exercise).size() >= MIN_VARIANTS);
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void statementNamesTheKernelAndHowToTryIt(Exercise exercise) {
    assertTrue(exercise.statement().contains(exercise.signature()), exercise.signature());
    assertTrue(exercise.statement().contains("telar probar " + exercise.id()));
  }
}
