package telar.grading.box;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import telar.grading.report.Isolation;

/**
 * The limits of the operating system on a worker, where the command that sets them is installed: it
 * is part of Linux. A heap's limit is the JVM's own; these hold what lies outside the heap.
 */
final class Prlimit {

  private static final long MEGABYTE = 1 << 20;

  /** Class data, compiled code, stacks and what the JIT needs to compile a very large method. */
  private static final long BESIDES_THE_HEAP = 2048;

  private static final long FILE = 64;

  /** A JVM has some dozens of threads, more on a machine with many processors. */
  private static final int THREADS = 1024;

  private Prlimit() {}

  /** The beginning of a command that runs the rest of it under the limits; empty without it. */
  static List<String> command(Limits limits, Isolation isolation) {
    if (!isInstalled()) {
      return List.of();
    }
    List<String> command = new ArrayList<>(List.of("prlimit", "--core=0"));
    command.add("--fsize=" + FILE * MEGABYTE);
    command.add("--data=" + (limits.megabytes() + BESIDES_THE_HEAP) * MEGABYTE);
    if (isolation == Isolation.BUBBLEWRAP) {
      // Outside the walls everything that the user runs would count.
      command.add("--nproc=" + THREADS);
    }
    return command;
  }

  private static boolean isInstalled() {
    String path = System.getenv().getOrDefault("PATH", "");
    return List.of(path.split(File.pathSeparator)).stream()
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, "prlimit")));
  }
}
