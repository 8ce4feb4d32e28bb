package telar.device.jcuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import telar.device.DeviceException;
import telar.device.DeviceProvider;
import telar.device.Devices;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class JCudaProviderTest {

  /** What a fresh process runs to see what having the module on the class path costs. */
  static final class Main {
    private Main() {}

    public static void main(String[] arguments) {
      Devices.providers().forEach(DeviceProvider::unavailableReason);
    }
  }

  private static String output(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Optional<String> reason() {
    return new JCudaProvider().unavailableReason();
  }

  @Test
  void itIsFoundAndPreferredToTheEmulator() {
    DeviceProvider provider = Devices.providers().get(0);
    assertEquals("cuda", provider.id());
    assertTrue(provider.priority() > 0);
  }

  @Test
  void askingPrintsNothing() throws IOException {
    assertEquals("", output("--enable-native-access=ALL-UNNAMED"));
  }

  @Test
  void withoutAGpuNoClassOfJCudaIsLoadedAndNothingIsPrinted() throws IOException {
    assumeTrue(reason().isPresent(), "this machine has a GPU");
    assertEquals("", output());
    String classes = output("-Xlog:class+load");
    assertTrue(classes.contains("telar.device.jcuda.JCudaProvider"), "the log lists classes");
    assertFalse(classes.contains(" jcuda."), "JCuda's classes must not be loaded");
  }

  @Test
  void openingWithoutAGpuGivesTheReason() {
    assumeTrue(reason().isPresent(), "this machine has a GPU");
    DeviceException refused = assertThrows(DeviceException.class, new JCudaProvider()::open);
    assertEquals(reason().orElseThrow(), refused.getMessage());
  }
}
