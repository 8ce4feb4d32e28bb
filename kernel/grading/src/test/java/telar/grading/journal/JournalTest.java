package telar.grading.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.grading.journal.Journal.InUseException;
import telar.grading.report.BareGrade;
import telar.grading.report.CheckResult;
import telar.grading.verdict.Verdict;

/** Grades survive the end of whoever wrote them, and nothing else passes for a grade. */
class JournalTest {

  private static final int GRADES = 10;

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("clase/notas.jsonl");
  }

  private static BareGrade grade(int number) {
    CheckResult check = new CheckResult("prueba «" + number + "»", number, Verdict.PASSED, "a\nb");
    return new BareGrade(Verdict.PASSED, List.of(check), "", "Emulador");
  }

  private void write(int from, int to) throws IOException, InUseException {
    try (Journal journal = Journal.open(file())) {
      for (int i = from; i < to; i++) {
        journal.add("entrega " + i, grade(i));
      }
    }
  }

  @Test
  void gradesAreThereWhenItIsOpenedAgain() throws IOException, InUseException {
    write(0, 2);
    try (Journal journal = Journal.open(file())) {
      assertEquals(Optional.of(grade(1)), journal.find("entrega 1"));
      assertEquals(Optional.empty(), journal.find("entrega 2"));
    }
  }

  /** The machine dies in the middle of a write, wherever that is. */
  @Test
  void whatIsLeftOfALineIsNoGradeAndSpoilsNoOther() throws IOException, InUseException {
    write(0, GRADES);
    byte[] whole = Files.readAllBytes(file());
    Random random = new Random(7);
    for (int trial = 0; trial < 50; trial++) {
      int length = random.nextInt(whole.length);
      byte[] left = Arrays.copyOf(whole, length);
      Files.write(file(), left);
      int begun =
          (int) new String(left, StandardCharsets.UTF_8).chars().filter(c -> c == '\n').count();
      write(Math.max(0, begun - 1), GRADES);
      try (Journal journal = Journal.open(file())) {
        for (int i = 0; i < GRADES; i++) {
          assertEquals(Optional.of(grade(i)), journal.find("entrega " + i), "cut at " + length);
        }
      }
    }
  }

  @Test
  void aLineThatSomethingChangedIsNoGrade() throws IOException, InUseException {
    write(3, 4);
    Files.writeString(file(), Files.readString(file()).replace("\"points\":3", "\"points\":9"));
    try (Journal journal = Journal.open(file())) {
      assertEquals(Optional.empty(), journal.find("entrega 3"));
    }
  }

  @Test
  void twoRunsCannotHaveItAtOnce() throws IOException, InUseException {
    try (Journal journal = Journal.open(file())) {
      assertThrows(InUseException.class, () -> Journal.open(file()));
      journal.add("entrega", grade(1));
    }
    try (Journal journal = Journal.open(file())) {
      assertEquals(Optional.of(grade(1)), journal.find("entrega"));
    }
  }

  @Test
  void itForgetsWhatItIsTold() throws IOException, InUseException {
    write(0, 2);
    try (Journal journal = Journal.open(file())) {
      journal.clear();
      journal.add("otra", grade(5));
    }
    try (Journal journal = Journal.open(file())) {
      assertEquals(Optional.empty(), journal.find("entrega 0"));
      assertEquals(Optional.of(grade(5)), journal.find("otra"));
    }
  }
}
