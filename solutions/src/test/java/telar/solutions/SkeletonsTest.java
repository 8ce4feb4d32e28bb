package telar.solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;
import telar.grading.skeleton.Skeleton;

/**
 * The committed skeletons are those that the solutions generate. {@code mvn -pl solutions -am test
 * -Dtest=SkeletonsTest -Dsurefire.failIfNoSpecifiedTests=false -Dtelar.update=true} writes them.
 */
class SkeletonsTest {

  static Stream<Exercise> exercises() {
    return Catalogue.load().exercises().stream();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void skeletonIsGeneratedFromTheSolution(Exercise exercise) {
    String generated = Skeleton.of(CourseFiles.read(CourseFiles.solution(exercise)));
    if (Boolean.getBoolean("telar.update")) {
      CourseFiles.write(CourseFiles.skeleton(exercise), generated);
    }
    assertEquals(
        generated,
        CourseFiles.read(CourseFiles.skeleton(exercise)),
        "run this test with -Dtelar.update=true to write the skeleton anew");
  }
}
