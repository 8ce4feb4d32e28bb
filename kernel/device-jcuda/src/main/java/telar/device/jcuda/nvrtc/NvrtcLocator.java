package telar.device.jcuda.nvrtc;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import telar.device.jcuda.natives.Machine;
import telar.device.jcuda.natives.Platform;

/**
 * Finds NVRTC's shared library: where {@code telar.nvrtc.dir} or {@code TELAR_NVRTC_DIR} says, in
 * the active Python environment's wheels, in a CUDA toolkit, or on the loader's path.
 */
public final class NvrtcLocator {

  /** System property that names the folder; the environment's is {@link #VARIABLE}. */
  public static final String PROPERTY = "telar.nvrtc.dir";

  /** Environment variable that names the folder. */
  public static final String VARIABLE = "TELAR_NVRTC_DIR";

  private static final List<String> BELOW =
      List.of("", "lib64", "lib", "bin", "lib/x64", "targets/x86_64-linux/lib");
  private static final List<String> TOOLKITS =
      List.of("usr/local/cuda", "opt/cuda", "usr/lib/cuda", "usr");
  private static final List<String> LINUX_FOLDERS =
      List.of("usr/lib/x86_64-linux-gnu", "usr/lib64");

  private final Machine machine;

  public NvrtcLocator(Machine machine) {
    this.machine = machine;
  }

  public Optional<NvrtcLibrary> find() {
    return candidates().flatMap(this::libraryBelow).findFirst();
  }

  /** Folders that may be a toolkit, a wheel, a {@code site-packages} or a plain library folder. */
  private Stream<Path> candidates() {
    return Stream.of(
            machine.property(PROPERTY).stream(),
            machine.variable(VARIABLE).stream(),
            machine.variable("VIRTUAL_ENV").stream().flatMap(this::sitePackages),
            Stream.of("CUDA_PATH", "CUDA_HOME").flatMap(name -> machine.variable(name).stream()),
            TOOLKITS.stream().map(machine::at),
            matching(machine.at("usr/local"), "cuda-12*").sorted(Comparator.reverseOrder()),
            LINUX_FOLDERS.stream().map(machine::at),
            machine.libraryPath().stream())
        .flatMap(folders -> folders);
  }

  private Stream<Path> sitePackages(Path environment) {
    return Stream.concat(
        Stream.of(environment.resolve("Lib/site-packages")),
        matching(environment.resolve("lib"), "python3*").map(lib -> lib.resolve("site-packages")));
  }

  private Stream<NvrtcLibrary> libraryBelow(Path folder) {
    List<Path> places = new ArrayList<>(BELOW.stream().map(folder::resolve).toList());
    places.add(folder.resolve("nvidia/cuda_nvrtc/lib"));
    places.add(folder.resolve("nvidia/cuda_nvrtc/bin"));
    return places.stream()
        .flatMap(place -> machine.platform().nvrtcNames().stream().map(name -> place.resolve(name)))
        .filter(this::isVersion12)
        .map(file -> new NvrtcLibrary(file.toAbsolutePath(), includes(file.toAbsolutePath())));
  }

  /** The unversioned name is a link; it must lead to version 12, which JCuda is linked against. */
  private boolean isVersion12(Path file) {
    if (!Files.isRegularFile(file)) {
      return false;
    }
    if (machine.platform() == Platform.WINDOWS || file.endsWith("libnvrtc.so.12")) {
      return true;
    }
    try {
      return file.toRealPath().getFileName().toString().startsWith("libnvrtc.so.12");
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Headers lie beside a toolkit's libraries, or in the wheels beside NVRTC's. */
  private static List<Path> includes(Path library) {
    Path folder = library.getParent();
    Path above = folder == null ? null : folder.getParent();
    Path wheels = above == null ? null : above.getParent();
    Stream<Path> ofToolkit = above == null ? Stream.empty() : Stream.of(above.resolve("include"));
    Stream<Path> ofWheels =
        wheels == null
            ? Stream.empty()
            : Stream.of("cuda_runtime/include", "cuda_cccl/include").map(wheels::resolve);
    return Stream.concat(ofToolkit, ofWheels).filter(NvrtcLocator::holdsHeaders).toList();
  }

  private static boolean holdsHeaders(Path folder) {
    return Files.exists(folder.resolve("cuda_fp16.h")) || Files.isDirectory(folder.resolve("nv"));
  }

  private static Stream<Path> matching(Path folder, String glob) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, glob)) {
      List<Path> found = new ArrayList<>();
      entries.forEach(found::add);
      return found.stream();
    } catch (IOException absent) {
      return Stream.empty();
    }
  }
}
