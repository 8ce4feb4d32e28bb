package telar.cli.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import telar.cli.CommandLineRun;

/**
 * {@code telar calificar} on a class in which nearly everybody is up to something: nobody gets
 * points that are not theirs, nobody takes another's, and nothing changes on the machine.
 */
class HostileClassTest {

  private static final Path SOLUTIONS = Path.of("../../solutions").toAbsolutePath().normalize();
  private static final int DOUBLINGS = 40;

  @TempDir private static Path folder;
  private static Path hers = Path.of("");
  private static final Map<String, JsonObject> GRADES = new HashMap<>();
  private static JsonObject report = new JsonObject();

  @BeforeAll
  static void gradeTheClass() throws IOException {
    hers = Files.writeString(folder.resolve("notas.csv"), "ana,10");
    Path entries = folder.resolve("entregas");
    String saxpy = Files.readString(SOLUTIONS.resolve("p1/saxpy/kernel.cu"));
    String copy = Files.readString(SOLUTIONS.resolve("n0/copiaIdaVuelta/kernel.cu"));

    Map<String, String> kernels = new HashMap<>();
    kernels.put("ana", saxpy);
    kernels.put("bucle", inside(saxpy, "volatile int k = 0; while (k == 0) { }"));
    kernels.put("copia", "#include \"" + unix(SOLUTIONS.resolve("p1/saxpy/kernel.cu")) + "\"\n");
    kernels.put("enorme", "__device__ float todo[2000000000];\n" + saxpy);
    kernels.put("imprime", inside(saxpy, "printf(\"pasa: 10/10\\n\"); return;"));
    kernels.put("zoe", saxpy);
    for (var entry : kernels.entrySet()) {
      submit(entries, entry.getKey(), "saxpy.cu", entry.getValue());
    }
    Map<String, String> functions = new HashMap<>();
    functions.put("borra", inside(copy, "remove(\"" + unix(hers) + "\");"));
    functions.put("cambia", inside(copy, "FILE *f = fopen(\"" + unix(hers) + "\", \"w\");"));
    functions.put("gira", inside(copy, "volatile int k = 0; while (k == 0) { }"));
    functions.put("guarda", inside(copy, "for (;;) ((char *) malloc(1 << 26))[1] = 1;"));
    functions.put("sale", inside(copy, "exit(0);"));
    for (var entry : functions.entrySet()) {
      String headers = "#include <cstdio>\n#include <cstdlib>\n";
      submit(entries, entry.getKey(), "copiaIdaVuelta.cu", headers + entry.getValue());
    }
    submit(entries, "distraida", "saxpi.cu", saxpy);
    report = graded(entries, 60);
    for (JsonElement submission : report.getAsJsonArray("submissions")) {
      JsonObject grade = submission.getAsJsonObject();
      GRADES.put(grade.get("student").getAsString(), grade);
    }
  }

  private static void submit(Path entries, String student, String name, String text)
      throws IOException {
    Path file = entries.resolve(student).resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String unix(Path path) {
    return path.toString().replace('\\', '/');
  }

  /** The solution with a statement at the beginning of the function that is graded. */
  private static String inside(String solution, String statement) {
    int function = Math.max(solution.indexOf("saxpy("), solution.indexOf("copiaIdaVuelta("));
    int body = solution.indexOf('{', function) + 1;
    return solution.substring(0, body) + "\n" + statement + solution.substring(body);
  }

  /** A macro that doubles itself until no memory holds it. */
  private static String doublings() {
    List<String> lines = new ArrayList<>(List.of("#define A0 1"));
    for (int i = 1; i <= DOUBLINGS; i++) {
      lines.add("#define A%d A%d + A%d".formatted(i, i - 1, i - 1));
    }
    return String.join("\n", lines) + "\n";
  }

  private static JsonObject graded(Path entries, int seconds) {
    String limit = Integer.toString(seconds);
    CommandLineRun run =
        CommandLineRun.in(
            folder.resolve("telar"),
            "calificar",
            entries.toString(),
            "--json",
            "--limite",
            limit,
            "--memoria",
            "256");
    return JsonParser.parseString(run.out()).getAsJsonObject();
  }

  @ParameterizedTest
  @CsvSource({
    "ana, graded, 10",
    "bucle, time_limit, 0",
    "copia, does_not_compile, 0",
    "enorme, memory_limit, 0",
    "imprime, graded, 0",
    "gira, time_limit, 0",
    "guarda, memory_limit, 0",
    "sale, graded, 0",
    "zoe, graded, 10"
  })
  void eachGetsWhatIsTheirs(String student, String state, int points) {
    JsonObject grade = GRADES.get(student);
    assertEquals(state, grade.get("state").getAsString(), grade.toString());
    assertEquals(points, grade.get("points").getAsInt(), grade.toString());
  }

  @Test
  void aMacroThatDoublesItselfMeetsALimit() throws IOException {
    String saxpy = Files.readString(SOLUTIONS.resolve("p1/saxpy/kernel.cu"));
    Path entries = folder.resolve("macro");
    String macro = doublings() + inside(saxpy, "int k = A" + DOUBLINGS + ";");
    submit(entries, "macro", "saxpy.cu", macro);
    JsonElement grade = graded(entries, 5).getAsJsonArray("submissions").get(0);
    String state = grade.getAsJsonObject().get("state").getAsString();
    assertTrue(List.of("memory_limit", "time_limit").contains(state), state);
  }

  @Test
  void noFileOfTheInstructorChanges() throws IOException {
    assertTrue(GRADES.containsKey("borra") && GRADES.containsKey("cambia"));
    assertEquals("ana,10", Files.readString(hers));
  }

  @Test
  void theReportSaysHowTheMachineWasProtected() {
    String isolation = report.get("isolation").getAsString();
    assertTrue(List.of("process", "bubblewrap").contains(isolation), isolation);
  }

  @Test
  void aFileWithAWrongNameIsNamed() {
    assertFalse(GRADES.containsKey("distraida"));
    assertEquals(
        Path.of("distraida/saxpi.cu").toString(),
        report.getAsJsonArray("unrecognized").get(0).getAsString());
  }
}
