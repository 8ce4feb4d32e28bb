package telar.cli.doctor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import telar.cli.console.Terminal;
import telar.cli.install.Installation;
import telar.device.Device;
import telar.device.DeviceException;
import telar.notebook.kernelspec.KernelSpec;

/** {@code telar doctor --json}: a part that fails is a problem in Spanish, not an exception. */
class DoctorCommandTest {

  @TempDir private Path folder;

  private JsonObject examine(Supplier<Device> device) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    DoctorCommand doctor =
        new DoctorCommand(
            new Terminal(stream, stream),
            new Installation(folder),
            target -> KernelSpec.forThisJava("app.jar").writeTo(target),
            device);
    new CommandLine(doctor).execute("--json");
    return JsonParser.parseString(out.toString(StandardCharsets.UTF_8)).getAsJsonObject();
  }

  private static Device noDevice() {
    throw new DeviceException("no hay ninguno", List.of());
  }

  @Test
  void theKeysAreThoseOfTheContract() {
    assertEquals(
        List.of("java", "device", "nvrtc", "kernelspec", "jupyter", "sandbox", "problems"),
        List.copyOf(examine(DoctorCommandTest::noDevice).keySet()));
  }

  @Test
  void theKernelspecIsAFolderThatJupyterCanInstall() {
    Path kernelspec = Path.of(examine(DoctorCommandTest::noDevice).get("kernelspec").getAsString());

    assertTrue(Files.isRegularFile(kernelspec.resolve("kernel.json")));
  }

  @Test
  void aMissingDeviceIsAProblem() {
    JsonObject diagnosis = examine(DoctorCommandTest::noDevice);

    assertTrue(diagnosis.get("device").isJsonNull());
    assertEquals(
        "no hay dispositivo: no hay ninguno",
        diagnosis.getAsJsonArray("problems").get(0).getAsString());
  }

  @Test
  void aComputerWithoutFontsIsToldWhatToInstall() {
    Optional<String> problem =
        Examination.fonts(
            () -> {
              throw new IllegalStateException("Fontconfig head is null");
            });

    assertEquals(
        Optional.of(
            "Java no puede escribir en imágenes (java.lang.IllegalStateException: Fontconfig head is"
                + " null): las gráficas de XChart fallarán. En Debian o Ubuntu: sudo apt install"
                + " fontconfig fonts-dejavu-core"),
        problem);
  }
}
