package telar.cli.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import telar.cli.console.UserError;

/** Which Python makes the environment, and what is said when none can. */
@DisabledOnOs(OS.WINDOWS)
class PythonTest {

  @TempDir private Path folder;

  /** A program that answers the probe with those lines. */
  private List<String> python(String name, String... lines) throws IOException {
    Path program = folder.resolve(name);
    Files.writeString(program, "#!/bin/sh\nprintf '%s\\n' " + String.join(" ", lines) + "\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return List.of(program.toString());
  }

  @Test
  void theFirstThatIsRecentAndHasVenvIsTaken() throws IOException {
    Python found =
        Python.find(
            List.of(
                python("viejo", "3.8", "venv"),
                python("sin-venv", "3.12", "ModuleNotFoundError"),
                python("bueno", "3.11", "venv")));

    assertEquals("3.11", found.version());
  }

  @Test
  void withoutVenvTheMissingPackageIsNamed() throws IOException {
    List<List<String>> candidates = List.of(python("python3", "3.11", "ModuleNotFoundError"));

    UserError error = assertThrows(UserError.class, () -> Python.find(candidates));

    assertEquals(69, error.exitCode());
    assertTrue(String.valueOf(error.getMessage()).contains("venv"), error.getMessage());
    assertTrue(String.valueOf(error.getMessage()).contains("Instálelo con:"), error.getMessage());
  }

  @Test
  void withoutPythonTheCommandThatInstallsItIsNamed() {
    List<List<String>> candidates = List.of(List.of(folder.resolve("no-existe").toString()));

    UserError error = assertThrows(UserError.class, () -> Python.find(candidates));

    assertTrue(String.valueOf(error.getMessage()).contains("falta Python 3.10"));
  }

  @Test
  void anOldPythonDoesNotCount() throws IOException {
    List<List<String>> candidates = List.of(python("python3", "3.9", "venv"));

    assertThrows(UserError.class, () -> Python.find(candidates));
  }
}
