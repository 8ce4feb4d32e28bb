package telar.notebook.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a learner's attempts, and what is lost. */
class AttemptLogTest {

  private static final Attempt FIRST =
      new Attempt(Instant.parse("2026-03-02T10:15:30Z"), "p1/saxpy", 4, 10, "out_of_bounds");
  private static final Attempt SECOND =
      new Attempt(Instant.parse("2026-03-02T10:20:00Z"), "p1/saxpy", 10, 10, "passed");

  @TempDir private Path folder;

  @Test
  void attemptsComeBackInTheirOrder() {
    Path file = folder.resolve("a/b/intentos.jsonl");
    AttemptLog.in(file).add(FIRST);
    AttemptLog.in(file).add(SECOND);
    assertEquals(List.of(FIRST, SECOND), AttemptLog.in(file).read());
  }

  @Test
  void aLogThatIsNotThereIsEmpty() {
    assertEquals(List.of(), AttemptLog.in(folder.resolve("none.jsonl")).read());
  }

  @Test
  void damagedLinesLoseNoOther() throws IOException {
    Path file = folder.resolve("intentos.jsonl");
    AttemptLog.in(file).add(FIRST);
    Files.write(file, new byte[] {'{', (byte) 0xff, '\n'}, StandardOpenOption.APPEND);
    Files.writeString(file, "[]\n{}\nnull\n{\"at\":3}\n", StandardOpenOption.APPEND);
    AttemptLog.in(file).add(SECOND);
    assertEquals(List.of(FIRST, SECOND), AttemptLog.in(file).read());
  }

  @Test
  void aLogOfNothingKeepsNothing() {
    AttemptLog.none().add(FIRST);
    assertEquals(List.of(), AttemptLog.none().read());
  }
}
