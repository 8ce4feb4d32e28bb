package telar.grading.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a program behind the walls can reach, where bubblewrap works. */
class BubblewrapTest {

  @TempDir private Path folder;

  @BeforeAll
  static void onlyWhereItWorks() {
    assumeTrue(Bubblewrap.works(), "bubblewrap does not work on this machine");
  }

  private static String inside(List<Path> readable, String script)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(Bubblewrap.walls(readable));
    command.addAll(List.of("/bin/sh", "-c", script));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    Box.keepOnly(builder.environment());
    Process process = builder.start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.strip();
  }

  @Test
  void aFileOutsideIsNotThere() throws Exception {
    Path secret = Files.writeString(folder.resolve("notas.csv"), "ana,10");
    assertEquals("no está", inside(List.of(), "cat " + secret + " 2>/dev/null || echo no está"));
  }

  @Test
  void theClassPathIsReadAndNotWritten() throws Exception {
    Path library = Files.writeString(folder.resolve("telar.jar"), "jar");
    String script = "cat %1$s; (echo otro > %1$s) 2>/dev/null || echo ,intacto".formatted(library);
    assertEquals("jar,intacto", inside(List.of(library), script));
  }

  @Test
  void thereIsNoNetwork() throws Exception {
    String interfaces = inside(List.of(), "tail -n +3 /proc/net/dev | cut -d: -f1 | tr -d ' \\n'");
    assertEquals("lo", interfaces);
  }

  @Test
  void theProcessOfTheGraderIsNotThere() throws Exception {
    long grader = ProcessHandle.current().pid();
    assertEquals("no está", inside(List.of(), "[ -e /proc/" + grader + " ] || echo no está"));
  }

  @Test
  void theEnvironmentIsEmpty() throws Exception {
    assertEquals("", inside(List.of(), "echo $HOME"));
  }
}
