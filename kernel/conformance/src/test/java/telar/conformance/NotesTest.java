package telar.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import telar.device.Note;
import telar.device.ProgramResult;

/**
 * Correct programs that are told a note: {@code // note: variable, other line or 0, count} at its
 * line.
 */
class NotesTest {

  private static final String FOLDER = "notes";
  private static final Pattern NOTE = Pattern.compile("// note: (\\w+), (\\d+), (\\d+)");

  private record Told(int line, String variable, int otherLine, long count) {
    static Told of(Note note) {
      OptionalInt other = note.otherLine();
      return new Told(note.location().line(), note.variable(), other.orElse(0), note.count());
    }
  }

  @TestFactory
  Stream<DynamicTest> notesExactlyThis() {
    return Corpus.programs(FOLDER).stream()
        .map(file -> DynamicTest.dynamicTest(Corpus.name(file), () -> check(file)));
  }

  @Test
  void theProgramsAreThere() {
    assertTrue(Corpus.programs(FOLDER).size() >= 5);
  }

  private static void check(Path file) {
    ProgramResult result = Programs.run(file).result();
    assertEquals(List.of(), result.findings());
    assertEquals(expected(Corpus.text(file)), result.notes().stream().map(Told::of).toList());
    Path golden = Corpus.beside(file, ".txt");
    if (Files.exists(golden)) {
      assertEquals(Corpus.text(golden), result.notes().get(0).message() + "\n");
    }
  }

  private static List<Told> expected(String program) {
    List<Told> notes = new ArrayList<>();
    String[] lines = program.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      Matcher note = NOTE.matcher(lines[i]);
      if (note.find()) {
        int other = Integer.parseInt(note.group(2));
        notes.add(new Told(i + 1, note.group(1), other, Long.parseLong(note.group(3))));
      }
    }
    return notes;
  }
}
