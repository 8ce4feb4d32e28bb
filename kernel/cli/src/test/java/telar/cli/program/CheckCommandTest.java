package telar.cli.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.cli.program.FakePrograms.Run;
import telar.device.DeviceException;
import telar.device.Finding;
import telar.device.Note;
import telar.device.ProgramRunner;
import telar.device.SourceLocation;

/** {@code telar revisar}: 0 clean, 1 with findings, 2 does not compile. */
class CheckCommandTest {

  private static final Finding RACE =
      FakePrograms.finding(Finding.Kind.DATA_RACE, OptionalInt.of(14));

  @TempDir private Path folder;

  private Run run(ProgramRunner runner, String... options) throws IOException {
    return FakePrograms.run(
        (terminal, arguments) -> new CheckCommand(terminal, runner, arguments), folder, options);
  }

  @Test
  void aCleanProgramEndsWithZeroWhateverItReturns() throws IOException {
    Run run = run(FakePrograms.printing(42));

    assertEquals(0, run.status());
    assertTrue(run.out().contains("Sin errores"), run.out());
  }

  @Test
  void triesEachLaunchUnderOtherOrdersWhenAsked() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    ProgramRunner runner =
        request -> {
          asked.set(request.orders());
          return FakePrograms.printing(0).run(request);
        };
    Run run = run(runner, "--ordenes", "12");

    assertEquals(12, asked.get());
    assertTrue(run.out().contains("en 12 órdenes más"), run.out());
  }

  @Test
  void findingsEndWithOne() throws IOException {
    Run run = run(FakePrograms.printing(0, RACE));

    assertEquals(1, run.status());
    assertTrue(run.out().contains("Mensaje de la revisión."), run.out());
    assertTrue(run.out().contains("Hallazgos: 1."), run.out());
  }

  @Test
  void aFindingOfManyAccessesIsCounted() throws IOException {
    Finding many =
        new Finding(
            Finding.Kind.DATA_RACE,
            "TLR-902",
            new SourceLocation("prog.cu", 12, 5),
            OptionalInt.of(14),
            "k",
            "s",
            "Condición de carrera.",
            65_536);
    Run run = run(FakePrograms.printing(0, many));

    assertTrue(run.out().contains("Condición de carrera. (65\u202F536 veces)"), run.out());
    assertTrue(run.out().contains("Hallazgos: 1."), run.out());
  }

  @Test
  void notesAreNoFindingsAndAreShownApart() throws IOException {
    Note note =
        new Note(
            "TLR-951",
            new SourceLocation("prog.cu", 12, 5),
            OptionalInt.of(14),
            "k",
            "flag",
            "Da igual quién escriba último.",
            3);

    Run text = run(FakePrograms.noting(note));
    Run json = run(FakePrograms.noting(note), "--json");

    assertEquals(0, text.status());
    assertTrue(text.out().contains("Sin errores"), text.out());
    assertTrue(text.out().contains("Nota: Da igual quién escriba último."), text.out());
    assertEquals(0, json.status());
    JsonObject answer = JsonParser.parseString(json.out()).getAsJsonObject();
    assertEquals(0, answer.getAsJsonArray("findings").size());
    assertEquals(
        List.of("code", "file", "line", "otherLine", "kernel", "variable", "message", "count"),
        List.copyOf(answer.getAsJsonArray("notes").get(0).getAsJsonObject().keySet()));
  }

  @Test
  void theProgramsOwnOutputStaysOutOfStandardOutput() throws IOException {
    Run run = run(FakePrograms.printing(0), "--json");

    assertFalse(run.out().contains("argumentos"), run.out());
    assertTrue(run.err().contains("argumentos: [uno, dos]"), run.err());
  }

  @Test
  void jsonNamesKindPlaceAndBothLinesOfARace() throws IOException {
    Run run = run(FakePrograms.printing(0, RACE), "--json");

    JsonObject finding =
        JsonParser.parseString(run.out())
            .getAsJsonObject()
            .getAsJsonArray("findings")
            .get(0)
            .getAsJsonObject();
    assertEquals(
        List.of(
            "kind", "code", "file", "line", "otherLine", "kernel", "variable", "message", "count"),
        List.copyOf(finding.keySet()));
    assertEquals("data_race", finding.get("kind").getAsString());
    assertEquals("prog.cu", finding.get("file").getAsString());
    assertEquals(12, finding.get("line").getAsInt());
    assertEquals(14, finding.get("otherLine").getAsInt());
    assertEquals(24, finding.get("count").getAsInt());
  }

  @Test
  void onlyARaceHasAnotherLine() throws IOException {
    Finding leak = FakePrograms.finding(Finding.Kind.LEAK, OptionalInt.empty());

    assertFalse(run(FakePrograms.printing(0, leak), "--json").out().contains("otherLine"));
  }

  @Test
  void findingsOfAProgramThatTheDeviceStoppedAreReportedToo() throws IOException {
    Run run =
        run(
            request -> {
              throw new DeviceException("se detuvo", List.of(RACE));
            });

    assertEquals(1, run.status());
    assertTrue(run.out().contains("Mensaje de la revisión."), run.out());
  }

  @Test
  void aProgramThatDoesNotCompileEndsWithTwoAndHasNoFindings() throws IOException {
    Run run = run(FakePrograms.notCompiling(), "--json");

    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(2, run.status());
    assertEquals(0, json.getAsJsonArray("findings").size());
    assertEquals(1, json.getAsJsonArray("diagnostics").size());
  }
}
