package telar.grading.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;

/**
 * A folder of submissions: one folder a student, and in it {@code <block>/<name>/kernel.cu} (as in
 * {@code exercises/}), just {@code <name>.cu}, or notebooks of the course. Links are not followed;
 * hidden files are nobody's.
 */
public record SubmissionFolder(Path root) {

  private static final int DEEPEST = 6;

  /** Every submission, by student and then in the order of the course. */
  public List<Submission> submissions(Catalogue catalogue) {
    return students().stream().flatMap(student -> submissions(student, catalogue)).toList();
  }

  /** The files of students that are no submission of any exercise, relative to the folder. */
  public List<String> unrecognized(List<Submission> submissions) {
    Set<Path> known = submissions.stream().map(Submission::file).collect(Collectors.toSet());
    return students().stream()
        .flatMap(student -> files(student).stream())
        .filter(file -> !known.contains(file))
        .map(file -> root.relativize(file).toString())
        .toList();
  }

  /** The students of whom there is no submission. */
  public List<String> absent(List<Submission> submissions) {
    Set<String> present = submissions.stream().map(Submission::student).collect(Collectors.toSet());
    return students().stream()
        .map(student -> student.getFileName().toString())
        .filter(student -> !present.contains(student))
        .toList();
  }

  private List<Path> students() {
    try (Stream<Path> children = Files.list(root)) {
      return children
          .filter(child -> Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS))
          .filter(child -> !isHidden(child))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHidden(Path file) {
    return file.getFileName().toString().startsWith(".");
  }

  private static Stream<Submission> submissions(Path student, Catalogue catalogue) {
    List<Submission> found = new ArrayList<>();
    List<Submission> inNotebooks = inNotebooks(student, catalogue);
    for (Exercise exercise : catalogue.exercises()) {
      Stream<Path> files =
          Stream.of(exercise.id() + "/kernel.cu", exercise.name() + ".cu")
              .map(student::resolve)
              .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
      Stream.concat(
              files.map(file -> new Submission(student, exercise, file)),
              inNotebooks.stream().filter(s -> s.exercise().equals(exercise)))
          .findFirst()
          .ifPresent(found::add);
    }
    return found.stream();
  }

  private static List<Submission> inNotebooks(Path student, Catalogue catalogue) {
    List<Submission> found = new ArrayList<>();
    for (Path file : files(student)) {
      if (Intake.isNotebook(file)) {
        Set<String> answered = answered(student, file);
        catalogue.exercises().stream()
            .filter(exercise -> answered.contains(exercise.id()))
            .forEach(exercise -> found.add(new Submission(student, exercise, file)));
      }
    }
    return found;
  }

  private static Set<String> answered(Path student, Path notebook) {
    try {
      return SubmittedNotebook.of(Intake.text(student, notebook)).answers().keySet();
    } catch (Intake.RefusedException e) {
      return Set.of();
    }
  }

  /**
   * The files below a folder, without those of hidden folders, such as a notebook's checkpoints.
   */
  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      return all.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .filter(file -> !hasHiddenPart(folder.relativize(file)))
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean hasHiddenPart(Path relative) {
    for (Path part : relative) {
      if (isHidden(part)) {
        return true;
      }
    }
    return false;
  }
}
