package telar.conformance.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The POSIX launcher: of the clone, without a JDK, and of an unpacked distribution. */
@Tag("installed")
@DisabledOnOs(OS.WINDOWS)
class InstalledCommandTest {

  private static final Path REPOSITORY = Path.of("../..").toAbsolutePath().normalize();

  @TempDir private Path folder;

  /** What a launcher did: exit code, and both streams together. */
  private record Run(int status, String output) {}

  private static Run run(Map<String, String> environment, Path launcher, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Run(process.waitFor(), output);
  }

  @Test
  void whatIsBuiltIsNotBuiltAgain() throws Exception {
    Run run = run(Map.of(), REPOSITORY.resolve("telar"), "--version");

    assertEquals(0, run.status(), run.output());
    assertTrue(run.output().startsWith("Telar "), run.output());
    assertFalse(run.output().contains("construyendo"), run.output());
  }

  @Test
  void withoutAJdkTheCommandThatInstallsOneIsNamed() throws Exception {
    Run run =
        run(Map.of("TELAR_JAVA_HOME", folder.toString()), REPOSITORY.resolve("telar"), "--version");

    assertEquals(69, run.status(), run.output());
    assertTrue(run.output().contains("falta un JDK 17"), run.output());
    assertTrue(run.output().contains("install openjdk"), run.output());
  }

  @Test
  void aLinkToTheLauncherWorks() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("telar"), REPOSITORY.resolve("telar"));

    assertEquals(0, run(Map.of(), link, "--version").status());
  }

  @Test
  void spanishSurvivesALocaleThatKnowsNone() throws Exception {
    Run run =
        run(Map.of("LC_ALL", "C", "LANG", "C"), REPOSITORY.resolve("telar"), "ejecutar", "año.cu");

    assertEquals(2, run.status());
    assertEquals("telar: no existe el archivo «año.cu».", run.output().strip());
  }

  @Test
  void anUnpackedDistributionRunsANotebookWithNothingButAJdk() throws Exception {
    Path zip = folder.resolve("telar.zip");
    Run packed =
        run(Map.of(), REPOSITORY.resolve("telar"), "empaquetar", "--salida", zip.toString());
    assertEquals(0, packed.status(), packed.output());
    unpack(zip, folder);
    Path notebook = Files.writeString(folder.resolve("suma.ipynb"), NOTEBOOK);

    Run run = run(Map.of(), folder.resolve("telar/telar"), "cuaderno", notebook.toString());

    assertEquals(0, run.status(), run.output());
    assertTrue(Files.exists(folder.resolve("telar/exercises/p1/saxpy/kernel.cu")));
    assertFalse(Files.exists(folder.resolve("telar/solutions")));
  }

  private static final String NOTEBOOK =
      """
      {"cells": [{"cell_type": "code", "id": "a", "metadata": {}, "outputs": [],
                  "execution_count": null, "source": "1 + 1"}],
       "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
      """;

  private static void unpack(Path zip, Path target) throws IOException {
    try (FileSystem files =
        FileSystems.newFileSystem(zip, Map.of("enablePosixFileAttributes", true))) {
      List<Path> entries;
      try (Stream<Path> walk = Files.walk(files.getPath("/"))) {
        entries = walk.filter(Files::isRegularFile).toList();
      }
      for (Path entry : entries) {
        Path copy = target.resolve(entry.toString().substring(1));
        Files.createDirectories(Objects.requireNonNull(copy.getParent()));
        Files.copy(entry, copy);
        var permissions = Files.getPosixFilePermissions(entry);
        if (permissions.contains(PosixFilePermission.OWNER_EXECUTE)) {
          Files.setPosixFilePermissions(copy, permissions);
        }
      }
    }
  }
}
