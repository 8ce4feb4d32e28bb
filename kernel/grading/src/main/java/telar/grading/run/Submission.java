package telar.grading.run;

import java.nio.file.Path;
import telar.grading.catalogue.Exercise;

/**
 * A file that a student handed in for an exercise.
 *
 * @param folder the student's folder; its name is the student's
 */
public record Submission(Path folder, Exercise exercise, Path file) {

  public String student() {
    return String.valueOf(folder.getFileName());
  }
}
