package telar.grading.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import telar.grading.fake.Negar;
import telar.grading.report.BareGrade;
import telar.grading.report.CheckResult;
import telar.grading.report.GradeReport;
import telar.grading.verdict.Verdict;

/** What comes out of the box is checked before it becomes a grade. */
class FramesTest {

  private static GradeReport graded(int points, String message) {
    CheckResult check = new CheckResult("prueba", points, Verdict.WRONG_ANSWER, message);
    return GradeReport.ofChecks(Negar.exercise(), List.of(check), "Emulador");
  }

  private static BareGrade sent(Object message) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Frames.write(new DataOutputStream(bytes), message);
    return read(bytes.toByteArray());
  }

  private static BareGrade read(byte[] bytes) throws IOException {
    return Frames.read(new DataInputStream(new ByteArrayInputStream(bytes)), BareGrade.class);
  }

  @Test
  void aReportComesOutAsItWentIn() throws IOException {
    GradeReport report = graded(5, "y[0] no es correcto");
    assertEquals(report, sent(BareGrade.of(report)).report(Negar.exercise()));
  }

  @Test
  void pointsThatTheExerciseDoesNotHaveAreRefused() throws IOException {
    BareGrade forged = sent(BareGrade.of(graded(500, "")));
    assertThrows(IllegalStateException.class, () -> forged.report(Negar.exercise()));
  }

  @Test
  void aLongMessageIsCut() {
    String message = BareGrade.of(graded(5, "a".repeat(1_000_000))).checks().get(0).message();
    assertTrue(message.length() < 30_000 && message.endsWith("…"));
  }

  @Test
  void whatIsNoMessageIsAnError() {
    byte[] printed = "prueba superada: 10 de 10".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    assertThrows(IOException.class, () -> read(printed));
  }

  @Test
  void aMessageWithoutItsPartsIsAnError() {
    assertThrows(IOException.class, () -> sent(java.util.Map.of("verdict", "PASSED")));
  }
}
