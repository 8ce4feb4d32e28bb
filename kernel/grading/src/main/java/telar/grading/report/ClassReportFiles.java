package telar.grading.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the grades of a class where a person and a machine will look for them. */
public final class ClassReportFiles {

  private ClassReportFiles() {}

  /**
   * Writes {@code calificaciones.csv}, {@code calificaciones.json} and {@code calificaciones.txt}.
   *
   * @return the files written
   */
  public static List<Path> write(ClassReport report, Path folder) throws IOException {
    Files.createDirectories(folder);
    return List.of(
        Files.writeString(folder.resolve("calificaciones.csv"), CsvReport.of(report)),
        Files.writeString(folder.resolve("calificaciones.json"), JsonReport.of(report)),
        Files.writeString(folder.resolve("calificaciones.txt"), ClassTextReport.of(report)));
  }
}
