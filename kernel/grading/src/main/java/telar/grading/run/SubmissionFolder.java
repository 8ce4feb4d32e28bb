package telar.grading.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;

/**
 * A folder of submissions: one folder a student, and in it {@code <block>/<name>/kernel.cu} (as in
 * {@code exercises/}) or just {@code <name>.cu}. Links are not followed; hidden folders are not
 * students.
 */
public record SubmissionFolder(Path root) {

  /** Every submission, by student and then in the order of the course. */
  public List<Submission> submissions(Catalogue catalogue) {
    return students().stream()
        .flatMap(student -> catalogue.exercises().stream().flatMap(e -> find(student, e).stream()))
        .toList();
  }

  private List<Path> students() {
    try (Stream<Path> children = Files.list(root)) {
      return children
          .filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
          .filter(child -> !child.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Submission> find(Path student, Exercise exercise) {
    return Stream.of(exercise.id() + "/kernel.cu", exercise.name() + ".cu")
        .map(student::resolve)
        .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
        .map(file -> new Submission(student, exercise, file))
        .findFirst();
  }
}
