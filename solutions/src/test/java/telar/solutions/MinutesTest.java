package telar.solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;

/** The minutes that the course states are those of one rule. */
class MinutesTest {

  private static final int BLOCK = 45;

  static Stream<Notebook> blocks() {
    return Notebook.all().stream().filter(Notebook::isBlock);
  }

  static Stream<Exercise> exercises() {
    return Catalogue.load().exercises().stream();
  }

  @ParameterizedTest
  @MethodSource("exercises")
  void exerciseStatesItsMinutes(Exercise exercise) {
    assertEquals(Minutes.of(exercise), exercise.minutes());
    String stated = " · %d minutos · ".formatted(exercise.minutes());
    assertTrue(exercise.statement().contains(stated), stated);
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void blockFitsItsMinutes(Notebook notebook) {
    long minutes = Minutes.of(notebook).getOrDefault(Minutes.BLOCK, 0L);
    assertTrue(minutes > 0 && minutes <= BLOCK, minutes + " minutes");
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void partsStateTheirMinutes(Notebook notebook) {
    Minutes.of(notebook).entrySet().stream()
        .filter(part -> !part.getKey().equals(Minutes.BLOCK))
        .forEach(
            part -> {
              String stated = "La parte %s (%d minutos)".formatted(part.getKey(), part.getValue());
              assertTrue(notebook.prose().contains(stated), stated);
            });
  }
}
