package telar.cli.course;

import telar.cli.console.ExitCode;
import telar.cli.console.UserError;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;
import telar.grading.catalogue.UnknownExerciseException;

/** The exercise that somebody names on the command line. */
public final class AskedExercise {

  private AskedExercise() {}

  /**
   * The exercise with that id or name.
   *
   * @throws UserError in Spanish, naming those there are
   */
  public static Exercise in(Catalogue catalogue, String idOrName) {
    try {
      return catalogue.find(idOrName);
    } catch (UnknownExerciseException e) {
      throw new UserError(ExitCode.USAGE, String.valueOf(e.getMessage()));
    }
  }
}
