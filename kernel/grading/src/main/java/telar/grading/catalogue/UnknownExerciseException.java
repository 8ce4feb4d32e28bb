package telar.grading.catalogue;

/** No exercise has the name asked for; the Spanish message names those there are. */
public final class UnknownExerciseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnknownExerciseException(String message) {
    super(message);
  }
}
