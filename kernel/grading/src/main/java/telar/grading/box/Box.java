package telar.grading.box;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import telar.grading.report.Isolation;

/** Where a worker runs: a process with limits and, where this machine can, walls around it. */
public final class Box {

  /** What a JVM needs to start, and to read file names with accents; nothing else is handed on. */
  private static final List<String> ENVIRONMENT =
      List.of("LANG", "LC_ALL", "LC_CTYPE", "SystemRoot", "TEMP", "TMP");

  private final Isolation isolation;

  private Box(Isolation isolation) {
    this.isolation = isolation;
  }

  /** The strongest that works on this machine, which is tried. */
  public static Box strongest() {
    return new Box(Bubblewrap.works() ? Isolation.BUBBLEWRAP : Isolation.PROCESS);
  }

  /** Limits, but no walls: it works everywhere. */
  public static Box basic() {
    return new Box(Isolation.PROCESS);
  }

  public Isolation isolation() {
    return isolation;
  }

  /** Starts a worker whose current folder is that one. */
  Process start(Limits limits, Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    if (isolation == Isolation.BUBBLEWRAP) {
      command.addAll(Bubblewrap.walls(classPath().toList()));
    }
    command.addAll(Prlimit.command(limits, isolation));
    command.addAll(java(limits));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectError(Redirect.DISCARD);
    keepOnly(builder.environment());
    return builder.start();
  }

  static void keepOnly(Map<String, String> environment) {
    environment.keySet().removeIf(name -> ENVIRONMENT.stream().noneMatch(name::equalsIgnoreCase));
  }

  static Path javaHome() {
    return Path.of(System.getProperty("java.home"));
  }

  private static List<String> java(Limits limits) {
    String classPath = String.join(File.pathSeparator, classPath().map(Path::toString).toList());
    return List.of(
        javaHome().resolve("bin/java").toString(),
        "-Xmx" + limits.megabytes() + "m",
        "-XX:MaxMetaspaceSize=512m",
        "-XX:+ExitOnOutOfMemoryError",
        // It gives up on a heap that stays nearly full, where others go on for minutes.
        "-XX:+UseParallelGC",
        // Standard output is for messages.
        "-XX:+DisplayVMOutputToStderr",
        "-XX:-UsePerfData",
        "-Xshare:auto",
        "-Dfile.encoding=UTF-8",
        "-Djava.awt.headless=true",
        "-cp",
        classPath,
        Worker.class.getName());
  }

  private static Stream<Path> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath())
        .filter(Files::exists);
  }
}
