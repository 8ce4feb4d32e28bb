package telar.cli.install;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import telar.notebook.kernelspec.HugePages;

/**
 * Runs the command again in a JVM that was started with the vector module, which kernels need to
 * run as vectors and which cannot be had later. The line that such a JVM begins with is left out.
 */
public final class VectorJvm {

  private static final String MODULE = "jdk.incubator.vector";
  private static final byte[] NOTICE =
      ("WARNING: Using incubator modules: " + MODULE + System.lineSeparator())
          .getBytes(StandardCharsets.US_ASCII);

  private VectorJvm() {}

  /** Whether this JVM lacks the module and its JDK has it. */
  public static boolean canHelp() {
    return ModuleLayer.boot().findModule(MODULE).isEmpty()
        && ModuleFinder.ofSystem().find(MODULE).isPresent();
  }

  /** Runs a main class with this JVM's options; returns its exit code. */
  public static int run(Class<?> main, String[] arguments, PrintStream err)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(HugePages.options());
    command.add("--add-modules=" + MODULE);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(Arrays.asList(arguments));
    Process process =
        new ProcessBuilder(command)
            .redirectInput(Redirect.INHERIT)
            .redirectOutput(Redirect.INHERIT)
            .start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    copy(process.getErrorStream(), err);
    return process.waitFor();
  }

  /** Copies a stream as it comes, without the notice at its beginning. */
  static void copy(InputStream from, PrintStream to) throws IOException {
    byte[] first = from.readNBytes(NOTICE.length);
    if (!Arrays.equals(first, NOTICE)) {
      to.write(first, 0, first.length);
      to.flush();
    }
    byte[] buffer = new byte[8192];
    for (int length = from.read(buffer); length >= 0; length = from.read(buffer)) {
      to.write(buffer, 0, length);
      to.flush();
    }
  }
}
