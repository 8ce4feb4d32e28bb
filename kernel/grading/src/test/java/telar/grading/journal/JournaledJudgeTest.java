package telar.grading.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.device.CudaSource;
import telar.grading.catalogue.Exercise;
import telar.grading.fake.Negar;
import telar.grading.journal.Journal.InUseException;
import telar.grading.report.CheckResult;
import telar.grading.report.GradeReport;
import telar.grading.run.Judge;
import telar.grading.verdict.Verdict;

/** Only what changed is graded again. */
class JournaledJudgeTest {

  @TempDir private Path folder;
  private final List<String> judged = new ArrayList<>();

  /** Gives each text the same points, but fails on one of them. */
  private GradeReport judge(Exercise exercise, CudaSource source) {
    judged.add(source.text());
    if (source.text().equals("fallo")) {
      return GradeReport.untried(exercise, Verdict.GRADER_ERROR, "fallo", "Emulador");
    }
    CheckResult check = new CheckResult("prueba", 5, Verdict.PASSED, "");
    return GradeReport.ofChecks(exercise, List.of(check), "Emulador");
  }

  private List<GradeReport> run(String conditions, String... texts)
      throws IOException, InUseException {
    judged.clear();
    try (Journal journal = Journal.open(folder.resolve("notas.jsonl"))) {
      Judge judge = new JournaledJudge(this::judge, journal, conditions);
      List<GradeReport> reports = new ArrayList<>();
      for (String text : texts) {
        reports.add(judge.grade(Negar.exercise(), new CudaSource("negar.cu", text)));
      }
      return reports;
    }
  }

  @Test
  void aRunGoesOnWhereAnotherStopped() throws IOException, InUseException {
    run("", "uno", "dos");
    run("", "uno", "dos", "tres");
    assertEquals(List.of("tres"), judged);
  }

  @Test
  void aGradeFromTheJournalIsTheOneThatWasGiven() throws IOException, InUseException {
    assertEquals(run("", "uno", "dos"), run("", "uno", "dos"));
    assertEquals(List.of(), judged);
  }

  @Test
  void whatChangedIsGradedAgain() throws IOException, InUseException {
    run("", "uno", "dos");
    run("", "uno", "dos, corregido");
    assertEquals(List.of("dos, corregido"), judged);
  }

  @Test
  void underOtherConditionsEverythingIsGradedAgain() throws IOException, InUseException {
    run("1024 MB", "uno");
    run("512 MB", "uno");
    assertEquals(List.of("uno"), judged);
  }

  @Test
  void aFailureOfTheGraderIsTriedAgain() throws IOException, InUseException {
    run("", "fallo");
    run("", "fallo");
    assertEquals(List.of("fallo"), judged);
  }

  @Test
  void textsAreNotMixedUpWithTheirNeighbours() {
    assertNotEquals(Fingerprint.of("ab", "c"), Fingerprint.of("a", "bc"));
  }
}
