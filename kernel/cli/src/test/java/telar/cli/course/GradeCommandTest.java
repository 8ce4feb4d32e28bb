package telar.cli.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.cli.CommandLineRun;

/** {@code telar calificar} on a small class. */
class GradeCommandTest {

  @TempDir private Path folder;

  @BeforeEach
  void anaAndBetoHandIn() throws IOException {
    handIn("ana");
    handIn("beto");
  }

  private void handIn(String student) throws IOException {
    Path file = folder.resolve("entregas").resolve(student).resolve("saxpy.cu");
    Files.createDirectories(file.getParent());
    String solution = Files.readString(Path.of("../../solutions/p1/saxpy/kernel.cu"));
    Files.writeString(file, solution + "// " + student + "\n");
  }

  private CommandLineRun grade(String... options) {
    List<String> arguments = new ArrayList<>(List.of("calificar"));
    arguments.add(folder.resolve("entregas").toString());
    arguments.addAll(List.of(options));
    return CommandLineRun.in(folder.resolve("telar"), arguments.toArray(String[]::new));
  }

  /** The journal, as a run that was killed after that many grades leaves it. */
  private void killedAfter(int grades) throws IOException {
    Path journal;
    try (Stream<Path> files = Files.list(folder.resolve("telar/.telar/calificaciones"))) {
      journal = files.findFirst().orElseThrow();
    }
    // Each grade is a line that begins with the end of the one before.
    List<String> lines = Files.readAllLines(journal).subList(0, grades + 1);
    Files.writeString(journal, String.join("\n", lines) + "\nla mitad de una lí");
  }

  @Test
  void aRunThatWasKilledGoesOnAndEndsLikeOneThatWasNot() throws IOException {
    String report = grade("--json").out();
    killedAfter(1);
    CommandLineRun resumed = grade("--json");
    assertTrue(resumed.err().contains("sin cambios desde la última vez: 1;"), resumed.err());
    assertEquals(report, resumed.out());
    assertTrue(grade().err().contains("sin cambios desde la última vez: 2;"));
    assertFalse(grade("--de-nuevo").err().contains("sin cambios"));
  }

  @Test
  void eachStudentGetsAPageAndTheSheetOfMoodleItsGrades() throws IOException {
    Path sheet =
        Files.writeString(
            folder.resolve("hoja.csv"),
            """
            Identificador,Nombre completo,Calificación,Calificación máxima
            Participante 1,Ana,,5
            """);
    String reports = folder.resolve("informes").toString();
    CommandLineRun run = grade("--hoja", sheet.toString(), "--informes", reports);
    String filled = Files.readString(folder.resolve("hoja-con-notas.csv"));
    assertTrue(filled.contains("Participante 1,Ana,5,5"), filled);
    assertTrue(run.err().contains("sin una fila propia en la hoja"), run.err());
    assertTrue(Files.readString(folder.resolve("informes/beto.html")).contains("10 de 10 puntos"));
    assertTrue(Files.readString(folder.resolve("informes/00-grupo.html")).contains("beto"));
  }

  @Test
  void aSheetThatDoesNotSayWhereTheGradeGoesIsRefusedBeforeGrading() throws IOException {
    String sheet = Files.writeString(folder.resolve("hoja.csv"), "Nombre,Tarea\nana,\n").toString();
    CommandLineRun unnamed = grade("--hoja", sheet);
    assertEquals(2, unnamed.status());
    assertTrue(
        unnamed.err().contains("--columna. Sus columnas:\n  Nombre\n  Tarea"), unnamed.err());
    assertFalse(unnamed.err().contains("entregas por calificar"), unnamed.err());
    assertEquals(2, grade("--hoja", sheet, "--columna", "Examen").status());
    assertEquals(2, grade("--hoja", folder.resolve("nada.csv").toString()).status());
    assertEquals(2, grade("--columna", "Tarea").status());
  }
}
