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
 * What a class handed in: a folder with one folder a student, and in it {@code
 * <block>/<name>/kernel.cu} (as in {@code exercises/}), just {@code <name>.cu}, or notebooks of the
 * course. Links are not followed; hidden files are nobody's.
 *
 * @param submissions by student and then in the order of the course
 * @param unrecognized the files of students that are no submission of any exercise, relative to the
 *     folder
 * @param absent the students of whom there is no submission
 */
public record SubmissionFolder(
    List<Submission> submissions, List<String> unrecognized, List<String> absent) {

  private static final int DEEPEST = 6;

  public SubmissionFolder {
    submissions = List.copyOf(submissions);
    unrecognized = List.copyOf(unrecognized);
    absent = List.copyOf(absent);
  }

  public static SubmissionFolder read(Path root, Catalogue catalogue) {
    List<Submission> submissions = new ArrayList<>();
    List<String> unrecognized = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (Path student : students(root)) {
      List<Path> files = files(student);
      List<Submission> found = submissions(student, files, catalogue);
      if (found.isEmpty()) {
        absent.add(student.getFileName().toString());
      }
      Set<Path> known = found.stream().map(Submission::file).collect(Collectors.toSet());
      files.stream()
          .filter(file -> !known.contains(file))
          .forEach(file -> unrecognized.add(root.relativize(file).toString()));
      submissions.addAll(found);
    }
    return new SubmissionFolder(submissions, unrecognized, absent);
  }

  private static List<Path> students(Path root) {
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

  private static List<Submission> submissions(Path student, List<Path> files, Catalogue catalogue) {
    List<Submission> found = new ArrayList<>();
    List<Submission> inNotebooks = inNotebooks(student, files, catalogue);
    for (Exercise exercise : catalogue.exercises()) {
      Stream<Path> own =
          Stream.of(exercise.id() + "/kernel.cu", exercise.name() + ".cu")
              .map(student::resolve)
              .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS));
      Stream.concat(
              own.map(file -> new Submission(student, exercise, file)),
              inNotebooks.stream().filter(s -> s.exercise().equals(exercise)))
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private static List<Submission> inNotebooks(Path student, List<Path> files, Catalogue catalogue) {
    List<Submission> found = new ArrayList<>();
    for (Path file : files) {
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
