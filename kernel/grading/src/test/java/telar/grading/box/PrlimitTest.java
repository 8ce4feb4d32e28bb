package telar.grading.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import telar.grading.report.Isolation;

/** What the operating system lets a worker use, where it has limits. */
class PrlimitTest {

  private static final Limits LIMITS = new Limits(Duration.ofSeconds(10), 1024);

  @BeforeEach
  void onlyWhereItIsInstalled() {
    assumeFalse(command().isEmpty(), "prlimit is not installed on this machine");
  }

  private static List<String> command() {
    return Prlimit.command(LIMITS, Isolation.PROCESS);
  }

  /** What the kernel says of a program that runs under the limits. */
  private static String limit(String name) throws IOException {
    List<String> command = new ArrayList<>(command());
    command.addAll(List.of("cat", "/proc/self/limits"));
    Process process = new ProcessBuilder(command).start();
    String limits = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String line = limits.lines().filter(l -> l.startsWith(name)).findFirst().orElseThrow();
    return line.substring(name.length()).strip().split(" ")[0];
  }

  @Test
  void aFileDoesNotGrowForEver() throws IOException {
    assertEquals("67108864", limit("Max file size"));
  }

  @Test
  void memoryOutsideTheHeapIsLimited() throws IOException {
    assertEquals(Long.toString((1024L + 2048L) << 20), limit("Max data size"));
  }

  @Test
  void nothingIsLeftOnTheDiskWhenItCrashes() throws IOException {
    assertEquals("0", limit("Max core file size"));
  }

  /** The limit counts all threads of a user: outside the walls also those of their browser. */
  @Test
  void threadsAreOnlyCountedInsideTheWalls() {
    assertFalse(command().stream().anyMatch(part -> part.startsWith("--nproc")));
    List<String> walled = Prlimit.command(LIMITS, Isolation.BUBBLEWRAP);
    assertEquals(List.of("--nproc=1024"), walled.stream().filter(p -> p.contains("proc")).toList());
  }
}
