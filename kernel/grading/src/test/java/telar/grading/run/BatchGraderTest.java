package telar.grading.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.grading.catalogue.Catalogue;
import telar.grading.fake.FakeDevice;
import telar.grading.fake.Negar;
import telar.grading.report.StudentGrade;
import telar.grading.verdict.SubmissionState;

class BatchGraderTest {

  @TempDir Path folder;
  private final FakeDevice device = Negar.device();

  private Path submit(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private SubmissionFolder handedIn() {
    return SubmissionFolder.read(folder, Catalogue.load());
  }

  private List<StudentGrade> grade() {
    var submissions = handedIn().submissions();
    return new BatchGrader(new Grader(device)).grade(submissions, grade -> {});
  }

  private SubmissionState stateOfOnly() {
    List<StudentGrade> grades = grade();
    assertEquals(1, grades.size());
    return grades.get(0).report().state();
  }

  @Test
  void findsSubmissionsInTheLayoutOfTheCourseOrFlat() throws IOException {
    submit("ana/t0/negar/kernel.cu", "bien");
    submit("beto/negar.cu", "bien");
    List<String> students = grade().stream().map(StudentGrade::student).toList();
    assertEquals(List.of("ana", "beto"), students);
  }

  @Test
  void looseFilesAndHiddenFoldersAreNotStudents() throws IOException {
    submit("LEEME.txt", "");
    submit(".git/negar.cu", "bien");
    assertEquals(List.of(), grade());
  }

  @Test
  void findsTheFilesOfMoodlesDownloadWithoutFolders() throws IOException {
    submit("Ana Pérez_4711_assignsubmission_file_negar.cu", "bien");
    submit("Beto Ruiz_4712_assignsubmission_file_T0-negar.ipynb", NOTEBOOK);
    submit("Beto Ruiz_4712_assignsubmission_file_dudas.pdf", "");
    assertEquals(
        List.of("Ana Pérez_4711_assignsubmission_file", "Beto Ruiz_4712_assignsubmission_file"),
        grade().stream().map(StudentGrade::student).toList());
    assertEquals(
        List.of("Beto Ruiz_4712_assignsubmission_file_dudas.pdf"), handedIn().unrecognized());
  }

  @Test
  void findsTheFilesOfCanvassDownload() throws IOException {
    submit("perezana_50001_88123_T0-negar.ipynb", NOTEBOOK);
    submit("ruizbeto_LATE_50002_88124_negar-1.cu", "basura");
    submit("ruizbeto_LATE_50002_88125_dudas.pdf", "");
    assertEquals(
        List.of("perezana (Canvas 50001)", "ruizbeto (Canvas 50002)"),
        grade().stream().map(StudentGrade::student).toList());
    assertEquals(List.of("ruizbeto_LATE_50002_88125_dudas.pdf"), handedIn().unrecognized());
  }

  @Test
  void foldersAndFilesOfStudentsMayLieSideBySide() throws IOException {
    submit("carla/negar.cu", "bien");
    submit("perezana_50001_88123_negar.cu", "bien");
    assertEquals(
        List.of("carla", "perezana (Canvas 50001)"),
        grade().stream().map(StudentGrade::student).toList());
  }

  @Test
  void aLinkAmongTheFilesOfADownloadIsRejected() throws IOException {
    Path secret = Files.writeString(folder.resolve("secreto.txt"), "bien");
    Files.createSymbolicLink(folder.resolve("perezana_50001_88123_negar.cu"), secret);
    assertEquals(SubmissionState.REJECTED, stateOfOnly());
  }

  @Test
  void eachSubmissionEndsInItsOwnState() throws IOException {
    device.define(
        "explota",
        "negar",
        Negar.TYPES,
        (config, args) -> {
          throw new IllegalStateException("fallo interno");
        });
    submit("ana/negar.cu", "explota");
    submit("beto/negar.cu", "basura");
    submit("carla/negar.cu", "bien");
    assertEquals(
        List.of(
            SubmissionState.GRADER_ERROR, SubmissionState.DOES_NOT_COMPILE, SubmissionState.GRADED),
        grade().stream().map(grade -> grade.report().state()).toList());
  }

  @Test
  void linkIsRejected() throws IOException {
    Path secret = Files.writeString(folder.resolve("secreto.txt"), "bien");
    Files.createDirectories(folder.resolve("ana"));
    Files.createSymbolicLink(folder.resolve("ana/negar.cu"), secret);
    assertEquals(SubmissionState.REJECTED, stateOfOnly());
  }

  @Test
  void fileBehindALinkedFolderIsRejected() throws IOException {
    submit(".otro/negar/kernel.cu", "bien");
    Files.createDirectories(folder.resolve("ana"));
    Files.createSymbolicLink(folder.resolve("ana/t0"), folder.resolve(".otro"));
    assertEquals(SubmissionState.REJECTED, stateOfOnly());
  }

  @Test
  void hugeFileIsRejected() throws IOException {
    submit("ana/negar.cu", " ".repeat(300 * 1024));
    assertEquals(SubmissionState.REJECTED, stateOfOnly());
  }

  @Test
  void fileThatIsNotTextIsRejected() throws IOException {
    Files.write(submit("ana/negar.cu", ""), new byte[] {0x7F, 'E', 'L', 'F', 0, 1});
    assertEquals(SubmissionState.REJECTED, stateOfOnly());
  }

  @Test
  void progressIsToldInOrder() throws IOException {
    submit("ana/negar.cu", "bien");
    submit("beto/negar.cu", "basura");
    List<String> told = new ArrayList<>();
    var submissions = handedIn().submissions();
    new BatchGrader(new Grader(device)).grade(submissions, grade -> told.add(grade.student()));
    assertTrue(told.equals(List.of("ana", "beto")), told.toString());
  }

  private static final String NOTEBOOK =
      """
      {"cells": [{"metadata": {"telar": {"exercise": "t0/negar", "source": "kernel.cu"}},
                  "source": "bien"}]}""";

  @Test
  void findsTheAnswersInNotebooks() throws IOException {
    submit("ana/tarea/T0-negar.ipynb", NOTEBOOK);
    assertEquals(List.of("ana"), grade().stream().map(StudentGrade::student).toList());
  }

  @Test
  void aFileOfTheExerciseComesBeforeANotebook() throws IOException {
    submit("ana/T0-negar.ipynb", NOTEBOOK);
    submit("ana/negar.cu", "basura");
    assertEquals(SubmissionState.DOES_NOT_COMPILE, stateOfOnly());
  }

  @Test
  void checkpointsOfANotebookAreNotSubmissions() throws IOException {
    submit("ana/.ipynb_checkpoints/T0-negar.ipynb", NOTEBOOK);
    assertEquals(List.of(), grade());
  }

  @Test
  void studentsWithoutASubmissionAreNamed() throws IOException {
    submit("ana/negar.cu", "bien");
    submit("beto/tarea.zip", "");
    Files.createDirectories(folder.resolve("carla"));
    assertEquals(List.of("beto", "carla"), handedIn().absent());
  }

  @Test
  void filesThatAreNoSubmissionAreNamed() throws IOException {
    submit("ana/negar.cu", "bien");
    submit("beto/negra.cu", "bien");
    submit("carla/tarea.ipynb", "{}");
    assertEquals(
        List.of(Path.of("beto/negra.cu").toString(), Path.of("carla/tarea.ipynb").toString()),
        handedIn().unrecognized());
  }
}
