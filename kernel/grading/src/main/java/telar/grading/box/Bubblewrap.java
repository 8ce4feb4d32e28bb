package telar.grading.box;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The walls that bubblewrap builds on Linux: no network, no other processes, an empty folder to
 * write in and, to read, nothing but the JDK and the class path.
 */
final class Bubblewrap {

  private static final int SECONDS_TO_TRY = 20;
  private static final String SCRATCH_BYTES = Integer.toString(64 << 20);

  private Bubblewrap() {}

  /** Whether it is installed and this machine lets it build its walls. */
  static boolean works() {
    List<String> command = new ArrayList<>(walls(List.of()));
    command.addAll(List.of(Box.javaHome().resolve("bin/java").toString(), "-version"));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.DISCARD);
    Box.keepOnly(builder.environment());
    try {
      Process process = builder.start();
      boolean ended = process.waitFor(SECONDS_TO_TRY, TimeUnit.SECONDS);
      process.destroyForcibly();
      return ended && process.exitValue() == 0;
    } catch (IOException notInstalled) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The beginning of a command that runs the rest of it inside the walls. */
  static List<String> walls(List<Path> readable) {
    List<String> command = new ArrayList<>(List.of("bwrap", "--unshare-all", "--die-with-parent"));
    command.add("--new-session");
    command.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
    command.addAll(List.of("--size", SCRATCH_BYTES, "--tmpfs", "/tmp"));
    Stream.of(system(), Stream.of(Box.javaHome()), readable.stream())
        .flatMap(paths -> paths)
        .distinct()
        .map(Path::toString)
        .forEach(path -> command.addAll(List.of("--ro-bind-try", path, path)));
    command.addAll(List.of("--chdir", "/tmp"));
    return command;
  }

  /** What a program needs to start, and the part of a JDK that Debian keeps in /etc. */
  private static Stream<Path> system() {
    Stream<Path> always =
        Stream.of("/usr", "/bin", "/lib", "/lib64", "/etc/ld.so.cache").map(Path::of);
    try (Stream<Path> etc = Files.list(Path.of("/etc"))) {
      List<Path> java =
          etc.filter(path -> path.getFileName().toString().startsWith("java")).toList();
      return Stream.concat(always, java.stream());
    } catch (IOException e) {
      return always;
    }
  }
}
