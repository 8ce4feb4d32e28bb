package telar.grading.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CatalogueTest {

  private final Catalogue catalogue = Catalogue.load();

  @Test
  void readsWhatTheYamlSays() {
    Exercise exercise = catalogue.find("t0/negar");
    assertEquals("Cambiar el signo", exercise.title());
    assertEquals(5, exercise.points());
    assertEquals(Duration.ofSeconds(2), exercise.timeLimit());
    assertEquals("¿Qué signo?", exercise.hint(1));
    assertEquals("t0.negar.NegarChecks", exercise.tests().getName());
  }

  @Test
  void readsTheStatementAndTheSkeletonBesideIt() {
    Exercise exercise = catalogue.find("t0/negar");
    assertEquals("# Cambiar el signo\n", exercise.statement());
    assertEquals("__global__ void negar(int n, const int *x, int *y) {}\n", exercise.skeleton());
  }

  @Test
  void declaresTheKernelAsCudaDoes() {
    assertEquals(
        "__global__ void negar(int n, const int *x, int *y)",
        catalogue.find("t0/negar").signature());
  }

  @Test
  void nameAloneDoes() {
    assertEquals(catalogue.find("t0/negar"), catalogue.find("negar"));
  }

  @Test
  void unknownExerciseNamesThoseThereAre() {
    var error = assertThrows(UnknownExerciseException.class, () -> catalogue.find("p9/nada"));
    assertEquals(
        "No existe el ejercicio «p9/nada». Los ejercicios son: t0/negar.", error.getMessage());
  }
}
