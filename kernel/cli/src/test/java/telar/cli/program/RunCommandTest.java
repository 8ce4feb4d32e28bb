package telar.cli.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.cli.program.FakePrograms.Run;
import telar.device.Finding;
import telar.device.ProgramRequest;
import telar.device.ProgramRunner;

/** {@code telar ejecutar}: the program's output and exit code are the command's. */
class RunCommandTest {

  @TempDir private Path folder;

  private Run run(ProgramRunner runner, String... options) throws IOException {
    return FakePrograms.run(
        (terminal, arguments) -> new RunCommand(terminal, runner, arguments), folder, options);
  }

  private static ProgramRunner recording(List<ProgramRequest> seen) {
    return request -> {
      seen.add(request);
      return FakePrograms.printing(0).run(request);
    };
  }

  @Test
  void outputArgumentsAndExitCodePassThrough() throws IOException {
    Run run = run(FakePrograms.printing(42));

    assertEquals(42, run.status());
    assertEquals("argumentos: [uno, dos]" + System.lineSeparator(), run.out());
  }

  @Test
  void theDeviceIsNamedOnStandardError() throws IOException {
    assertTrue(run(FakePrograms.printing(0)).err().contains("dispositivo: Emulador de prueba"));
  }

  @Test
  void aDeviceErrorIsPrintedAndEndsWithThree() throws IOException {
    Finding error = FakePrograms.finding(Finding.Kind.OUT_OF_BOUNDS, OptionalInt.empty());

    Run run = run(FakePrograms.printing(0, error));

    assertEquals(3, run.status());
    assertTrue(run.err().contains("Mensaje de la revisión."), run.err());
  }

  @Test
  void aLeakIsPrintedButKeepsTheExitCode() throws IOException {
    Finding leak = FakePrograms.finding(Finding.Kind.LEAK, OptionalInt.empty());

    Run run = run(FakePrograms.printing(0, leak));

    assertEquals(0, run.status());
    assertTrue(run.err().contains("Mensaje de la revisión."), run.err());
  }

  @Test
  void checksAreOnUnlessTurnedOff() throws IOException {
    List<ProgramRequest> seen = new ArrayList<>();
    ProgramRunner recording = recording(seen);

    run(recording);
    assertTrue(seen.get(0).options().checks());

    run(recording, "--sin-revision");
    assertFalse(seen.get(1).options().checks());
  }

  @Test
  void macrosAndFoldersReachTheCompiler() throws IOException {
    List<ProgramRequest> seen = new ArrayList<>();
    ProgramRunner recording = recording(seen);

    run(recording, "-D", "N=8", "-DDEBUG", "-I", "src");

    assertEquals("8", seen.get(0).options().defines().get("N"));
    assertEquals("1", seen.get(0).options().defines().get("DEBUG"));
    assertEquals(
        List.of(folder.toAbsolutePath(), Path.of("src")), seen.get(0).options().includePaths());
  }

  @Test
  void jsonHoldsWhatTheProgramPrintedAndHowItEnded() throws IOException {
    Finding race = FakePrograms.finding(Finding.Kind.DATA_RACE, OptionalInt.of(14));

    Run run = run(FakePrograms.printing(0, race), "--json");

    JsonObject json = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals(3, run.status());
    assertEquals(3, json.get("exitCode").getAsInt());
    assertEquals("Emulador de prueba", json.get("device").getAsString());
    assertEquals("argumentos: [uno, dos]", json.get("stdout").getAsString().strip());
    assertEquals(1, json.getAsJsonArray("findings").size());
  }

  @Test
  void jsonListsTheDiagnosticsOfAProgramThatDoesNotCompile() throws IOException {
    Run run = run(FakePrograms.notCompiling(), "--json");

    JsonObject diagnostic =
        JsonParser.parseString(run.out())
            .getAsJsonObject()
            .getAsJsonArray("diagnostics")
            .get(0)
            .getAsJsonObject();
    assertEquals(2, run.status());
    assertEquals(3, diagnostic.get("line").getAsInt());
    assertEquals("No existe «x».", diagnostic.get("message").getAsString());
  }
}
