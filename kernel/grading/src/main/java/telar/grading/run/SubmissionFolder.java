package telar.grading.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;

/**
 * What a class handed in: a folder with one folder a student, and in it {@code
 * <block>/<name>/kernel.cu} (as in {@code exercises/}), just {@code <name>.cu}, or notebooks of the
 * course; or these files side by side, each with whose it is before its name, as Moodle and Canvas
 * download them. Links are not followed; hidden files are nobody's.
 *
 * @param submissions by student and then in the order of the course
 * @param unrecognized the files of students that are no submission of any exercise, relative to the
 *     folder
 * @param absent the students of whom there is no submission
 */
public record SubmissionFolder(
    List<Submission> submissions, List<String> unrecognized, List<String> absent) {

  public SubmissionFolder {
    submissions = List.copyOf(submissions);
    unrecognized = List.copyOf(unrecognized);
    absent = List.copyOf(absent);
  }

  public static SubmissionFolder read(Path root, Catalogue catalogue) {
    List<Submission> submissions = new ArrayList<>();
    List<String> unrecognized = new ArrayList<>();
    List<String> absent = new ArrayList<>();
    for (HandIn handIn : HandIn.in(root)) {
      List<Submission> found = submissions(handIn, catalogue);
      if (found.isEmpty()) {
        absent.add(handIn.student());
      }
      Set<Path> known = found.stream().map(Submission::file).collect(Collectors.toSet());
      handIn.files().stream()
          .filter(file -> !known.contains(file))
          .forEach(file -> unrecognized.add(root.relativize(file).toString()));
      submissions.addAll(found);
    }
    return new SubmissionFolder(submissions, unrecognized, absent);
  }

  private static List<Submission> submissions(HandIn handIn, Catalogue catalogue) {
    List<Submission> found = new ArrayList<>();
    List<Submission> inNotebooks = inNotebooks(handIn, catalogue);
    for (Exercise exercise : catalogue.exercises()) {
      Stream<Path> own =
          Stream.of(exercise.id() + "/kernel.cu", exercise.name() + ".cu")
              .flatMap(name -> handIn.named().apply(name).stream());
      Stream.concat(
              own.map(file -> submission(handIn, exercise, file)),
              inNotebooks.stream().filter(s -> s.exercise().equals(exercise)))
          .findFirst()
          .ifPresent(found::add);
    }
    return found;
  }

  private static Submission submission(HandIn handIn, Exercise exercise, Path file) {
    return new Submission(handIn.student(), handIn.folder(), exercise, file);
  }

  private static List<Submission> inNotebooks(HandIn handIn, Catalogue catalogue) {
    List<Submission> found = new ArrayList<>();
    for (Path file : handIn.files()) {
      if (Intake.isNotebook(file)) {
        Set<String> answered = answered(handIn.folder(), file);
        catalogue.exercises().stream()
            .filter(exercise -> answered.contains(exercise.id()))
            .forEach(exercise -> found.add(submission(handIn, exercise, file)));
      }
    }
    return found;
  }

  private static Set<String> answered(Path folder, Path notebook) {
    try {
      return SubmittedNotebook.of(Intake.text(folder, notebook)).answers().keySet();
    } catch (Intake.RefusedException e) {
      return Set.of();
    }
  }
}
