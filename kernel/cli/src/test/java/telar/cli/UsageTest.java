package telar.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the command answers bad input: a Spanish sentence that says what to do, and exit code 2. */
class UsageTest {

  @TempDir private Path folder;

  @Test
  void withoutArgumentsItShowsTheHelp() {
    CommandLineRun run = CommandLineRun.of();

    assertEquals(0, run.status());
    assertTrue(run.out().contains("Uso: telar"), run.out());
    assertTrue(run.out().contains("Para empezar: telar lab"), run.out());
  }

  @ParameterizedTest
  @CsvSource({
    "ejecutar, run",
    "revisar, check",
    "perfilar, profile",
    "cuaderno, notebook",
    "probar, test",
    "calificar, grade"
  })
  void everyCommandHasItsEnglishName(String spanish, String english) {
    assertEquals(
        CommandLineRun.of(spanish, "--ayuda").out(), CommandLineRun.of(english, "--help").out());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lab",
        "ejecutar",
        "revisar",
        "perfilar",
        "cuaderno",
        "probar",
        "calificar",
        "nbgrader",
        "doctor"
      })
  void everyCommandExplainsItselfInSpanish(String command) {
    String help = CommandLineRun.of(command, "--ayuda").out();

    assertTrue(help.contains("Uso: telar " + command), help);
    assertTrue(help.contains("Muestra esta ayuda."), help);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "hornear | no existe la orden «hornear».",
        "labb | no existe la orden «labb»; ¿quiso decir «lab»?",
        "ejecutar | falta: PROGRAMA.cu.",
        "lab --raro | opción desconocida: --raro.",
        "lab --port abc | valor inválido para --puerto: «abc».",
        "lab --port 0 | el puerto 0 no es válido: va de 1 a 65535.",
        "lab --port 70000 | el puerto 70000 no es válido: va de 1 a 65535.",
        "lab sobra | sobra el argumento «sobra».",
        "lab --carpeta /no/existe --port 18999 | no existe la carpeta /no/existe",
        "ejecutar nada.cu | no existe el archivo «nada.cu».",
        "revisar nada.cu | no existe el archivo «nada.cu».",
        "perfilar src | «src» es una carpeta; se esperaba un archivo.",
        "revisar pom.xml -I /no/existe | no existe la carpeta «/no/existe» de -I.",
        "cuaderno nada.ipynb | no existe el archivo «nada.ipynb».",
        "cuaderno pom.xml | «pom.xml» no es un cuaderno de Jupyter",
        "probar z9/nada | No existe el ejercicio «z9/nada».",
        "calificar /no/existe | no existe la carpeta «/no/existe».",
        "nbgrader-calificar pom.xml x.ipynb | la entrega no es un cuaderno de Jupyter.",
        "calificar pom.xml | «pom.xml» no es una carpeta.",
        "calificar src --limite -5 | el tiempo límite va de 1 segundo en adelante; llegó -5.",
        "calificar src --memoria 10 | con menos de 256 MB no arranca ni el compilador; llegó 10.",
        "calificar src --csv /no/existe/notas.csv | no existe la carpeta «/no/existe».",
        "calificar src --informes pom.xml | «pom.xml» no es una carpeta.",
        "calificar src | en «src» no hay entregas.",
      })
  void badInputIsExplained(String arguments, String message) {
    CommandLineRun run = CommandLineRun.of(arguments.split(" "));

    assertEquals(2, run.status());
    assertTrue(run.err().contains(message), run.err());
    assertEquals("", run.out());
  }

  @Test
  void aBusyPortIsNamedWithAnotherToTry() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int port = taken.getLocalPort();

      CommandLineRun run = CommandLineRun.of("lab", "--port", Integer.toString(port));

      assertEquals(2, run.status());
      assertTrue(run.err().contains("el puerto " + port + " está ocupado"), run.err());
      assertTrue(run.err().contains("--port " + (port + 1)), run.err());
    }
  }

  @Test
  void aBinaryFileIsNotTakenForAProgram() throws IOException {
    Path binary = Files.write(folder.resolve("a.cu"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});

    CommandLineRun run = CommandLineRun.of("ejecutar", binary.toString());

    assertEquals(2, run.status());
    assertTrue(run.err().contains("no es un archivo de texto."), run.err());
  }
}
