package telar.grading.run;

import java.nio.file.Path;
import telar.grading.catalogue.Exercise;

/**
 * A file that a student handed in for an exercise.
 *
 * @param student as the folder or the file says it
 * @param folder outside of which no file of the student lies
 */
public record Submission(String student, Path folder, Exercise exercise, Path file) {}
