package telar.device.emulator.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A launch needs the memory of its data and a constant, however many threads it has; the checks add
 * a part of the data. {@link LargeLaunch} runs in a JVM that has no more than that.
 */
class LaunchMemoryTest {

  private static final int MEGABYTES_BESIDE = 64;
  private static final int BYTES_PER_THREAD = 8;

  @ParameterizedTest
  @CsvSource({"vectors, 8000000, false", "vectors, 8000000, true"})
  void aLaunchFitsBesideItsData(String kernel, int threads, boolean checks) throws Exception {
    long data = (long) threads * BYTES_PER_THREAD >> 20;
    // A bit for each byte not yet written, and a quarter of what blocks write and read.
    long shadow = checks ? data * 3 / 8 : 0;
    assertEquals("done", run(kernel, threads, checks, data + shadow + MEGABYTES_BESIDE));
  }

  @ParameterizedTest
  @CsvSource({"nothing, false", "nothing, true", "shared, true", "fences, true"})
  void threadsWithoutDataNeedNothing(String kernel, boolean checks) throws Exception {
    assertEquals("done", run(kernel, 10_000_000, checks, MEGABYTES_BESIDE));
  }

  private static String run(String kernel, int threads, boolean checks, long megabytes)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(System.getProperty("java.home") + "/bin/java");
    command.add("-Xmx" + megabytes + "m");
    if (ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
      command.add("--add-modules=jdk.incubator.vector");
    }
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path"), LargeLaunch.class.getName()));
    command.addAll(List.of(kernel, String.valueOf(threads), String.valueOf(checks)));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    String[] lines = text.strip().split("\n");
    return process.exitValue() == 0 ? lines[lines.length - 1] : text;
  }
}
