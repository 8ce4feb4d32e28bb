package telar.grading;

import java.util.List;
import telar.device.Gpu;
import telar.device.HostFunction;
import telar.device.Kernel;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;
import telar.grading.report.GradeReport;
import telar.grading.run.Grader;
import telar.grading.text.Texts;

/**
 * Los ejercicios del curso, para usarlos desde una celda de Java:
 *
 * <pre>{@code
 * Exercises.on(gpu).grade("p1/saxpy", saxpy)
 * }</pre>
 */
public final class Exercises {

  private final Gpu gpu;

  private Exercises(Gpu gpu) {
    this.gpu = gpu;
  }

  /** Los ejercicios, probados en esa GPU (o emulador). */
  public static Exercises on(Gpu gpu) {
    return new Exercises(gpu);
  }

  /**
   * Ejecuta las pruebas del ejercicio con su kernel y muestra qué pasa y qué falta.
   *
   * @param exercise el ejercicio, p. ej. {@code "p1/saxpy"}
   * @param kernel la variable que creó la celda {@code %%cuda}
   * @return el informe, que el cuaderno muestra solo
   */
  public GradeReport grade(String exercise, Kernel kernel) {
    return new Grader(gpu.device()).grade(Catalogue.load().find(exercise), kernel);
  }

  /**
   * Ejecuta las pruebas del ejercicio con su función del host y muestra qué pasa y qué falta.
   *
   * @param exercise el ejercicio, p. ej. {@code "n0/copiaIdaVuelta"}
   */
  public GradeReport grade(String exercise, HostFunction function) {
    return new Grader(gpu.device()).grade(Catalogue.load().find(exercise), function);
  }

  /**
   * Una pista del ejercicio.
   *
   * @param rung de 1 a 4: una pregunta, el concepto, la línea, la solución explicada
   */
  public static String hint(String exercise, int rung) {
    if (rung < 1 || rung > Exercise.HINTS) {
      return Texts.of("hint.range", Exercise.HINTS);
    }
    return Catalogue.load().find(exercise).hint(rung);
  }

  /** Los nombres de los ejercicios, en el orden del curso. */
  public static List<String> all() {
    return Catalogue.load().exercises().stream().map(Exercise::id).toList();
  }
}
