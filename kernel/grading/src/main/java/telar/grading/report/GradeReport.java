package telar.grading.report;

import java.util.List;
import java.util.OptionalInt;
import telar.grading.catalogue.Exercise;
import telar.grading.verdict.SubmissionState;
import telar.grading.verdict.Verdict;

/**
 * Resultado de probar un ejercicio. El cuaderno lo muestra solo.
 *
 * @param exercise el ejercicio
 * @param verdict el peor veredicto de sus pruebas
 * @param checks una por prueba; vacía si no se llegó a probar
 * @param details por qué no se llegó a probar (p. ej. los errores de compilación); vacío si se
 *     probó
 * @param device el dispositivo que lo ejecutó
 * @param hintsRead hasta qué pista se ha leído ya; 0 si ninguna
 */
public record GradeReport(
    Exercise exercise,
    Verdict verdict,
    List<CheckResult> checks,
    String details,
    String device,
    int hintsRead) {

  public GradeReport {
    checks = List.copyOf(checks);
  }

  /** The report of a submission whose checks ran. */
  public static GradeReport ofChecks(Exercise exercise, List<CheckResult> checks, String device) {
    Verdict worst =
        checks.stream().map(CheckResult::verdict).reduce(Verdict.PASSED, Verdict::worst);
    return new GradeReport(exercise, worst, checks, "", device, 0);
  }

  /** The report of a submission that could not be tried. */
  public static GradeReport untried(
      Exercise exercise, Verdict verdict, String details, String device) {
    return new GradeReport(exercise, verdict, List.of(), details, device, 0);
  }

  /** The same for a learner who has read the hints up to that one. */
  public GradeReport withHintsRead(int rung) {
    return new GradeReport(exercise, verdict, checks, details, device, rung);
  }

  /** The last hint that a learner has read after seeing this. */
  public int hintsReadAfter() {
    return OfferedHint.read(this);
  }

  public boolean passed() {
    return verdict == Verdict.PASSED || verdict == Verdict.NOT_JUDGED;
  }

  public SubmissionState state() {
    return verdict.state();
  }

  /** Puntos obtenidos; vacío si falló el evaluador, porque eso nunca es un cero. */
  public OptionalInt points() {
    return verdict == Verdict.GRADER_ERROR
        ? OptionalInt.empty()
        : OptionalInt.of(
            checks.stream().filter(CheckResult::passed).mapToInt(CheckResult::points).sum());
  }

  /**
   * Los puntos como valor de una celda de prueba de nbgrader. Si falló el evaluador es infinito:
   * nbgrader se niega a guardar una nota mayor que la máxima, y guardaría un error como cero.
   */
  public double nbgraderPoints() {
    OptionalInt points = points();
    return points.isPresent() ? points.getAsInt() : Double.POSITIVE_INFINITY;
  }

  public int maxPoints() {
    return exercise.points();
  }

  /** The first reason why it did not pass; empty when it did. */
  public String reason() {
    return checks.stream()
        .filter(check -> check.verdict() == verdict)
        .map(CheckResult::message)
        .findFirst()
        .orElse(details);
  }

  @Override
  public String toString() {
    return TextReport.of(this);
  }
}
