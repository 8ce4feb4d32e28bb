package telar.device.jcuda.nvrtc;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import telar.device.jcuda.natives.Machine;
import telar.device.jcuda.natives.Platform;

/**
 * NVIDIA's compiler for the tests: the one that {@code TELAR_NVRTC_DIR} names (a machine without a
 * network), or the pinned PyPI wheels, fetched once with pip into {@code target/nvrtc}.
 */
public final class NvrtcWheel {

  private static final List<String> WHEELS =
      List.of(
          "nvidia-cuda-nvrtc-cu12==12.6.85",
          "nvidia-cuda-runtime-cu12==12.6.77",
          "nvidia-cuda-cccl-cu12==12.6.77");
  private static final String PYTHON =
      Platform.current() == Platform.WINDOWS ? "python" : "python3";

  private NvrtcWheel() {}

  public static NvrtcLibrary library() {
    String given = System.getenv(NvrtcLocator.VARIABLE);
    return below(given == null ? fetched() : Path.of(given));
  }

  private static Path fetched() {
    Path folder = Path.of(System.getProperty("telar.build", "target"), "nvrtc").toAbsolutePath();
    Path done = folder.resolve("done");
    try {
      Files.createDirectories(folder);
      try (FileChannel channel =
              FileChannel.open(
                  folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        if (lock.isValid()
            && !wheelNames().equals(Files.exists(done) ? Files.readString(done) : "")) {
          fetch(folder);
          Files.writeString(done, wheelNames());
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return folder;
  }

  private static NvrtcLibrary below(Path folder) {
    Properties properties = new Properties();
    properties.setProperty(NvrtcLocator.PROPERTY, folder.toString());
    Machine machine = new Machine(Platform.current(), Map.of(), properties, Path.of("/"));
    return new NvrtcLocator(machine).find().orElseThrow();
  }

  private static String wheelNames() {
    return String.join("\n", WHEELS);
  }

  /** pip itself, or the pip of a new virtual environment where Python comes without it. */
  private static void fetch(Path folder) throws IOException {
    String python = PYTHON;
    if (exitCode(folder, List.of(PYTHON, "-m", "pip", "--version")) != 0) {
      Path environment = folder.resolve("venv");
      exitCode(folder, List.of(PYTHON, "-m", "venv", environment.toString()));
      String scripts = Platform.current() == Platform.WINDOWS ? "Scripts/python.exe" : "bin/python";
      python = environment.resolve(scripts).toString();
    }
    List<String> install =
        new ArrayList<>(
            List.of(python, "-m", "pip", "install", "--no-deps", "--only-binary=:all:"));
    install.addAll(List.of("--upgrade", "--target", folder.toString()));
    install.addAll(WHEELS);
    if (exitCode(folder, install) != 0) {
      fail(
          "These tests compile with NVIDIA's own compiler, fetched with pip: install Python 3 with"
              + " pip or venv (apt install python3-pip python3-venv), and see "
              + log(folder)
              + ":\n"
              + Files.readString(log(folder)));
    }
  }

  private static Path log(Path folder) {
    return folder.resolve("pip.log");
  }

  private static int exitCode(Path folder, List<String> command) throws IOException {
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(log(folder).toFile())
          .start()
          .waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (IOException notFound) {
      Files.writeString(log(folder), notFound.toString());
      return -1;
    }
  }
}
