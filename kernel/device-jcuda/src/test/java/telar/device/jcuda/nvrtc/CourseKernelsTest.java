package telar.device.jcuda.nvrtc;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telar.device.CompileOptions;
import telar.device.CudaSource;

/** Every kernel of the course is CUDA C++ to NVIDIA's own compiler. */
@EnabledOnOs(
    value = {OS.LINUX, OS.WINDOWS},
    architectures = "amd64",
    disabledReason = "JCuda has no native libraries for this platform")
class CourseKernelsTest {

  /** Exercises of host code: NVRTC takes kernels only. */
  private static final Set<Path> HOST_CODE = Set.of(Path.of("n0", "copiaIdaVuelta"));

  static Stream<Path> sources() {
    Path root = Path.of(System.getProperty("telar.root")).toAbsolutePath().normalize();
    return Stream.of("exercises", "solutions")
        .flatMap(folder -> Golden.sources(root.resolve(folder)).stream())
        .filter(file -> !file.toString().contains("target"))
        .map(root::relativize)
        .filter(file -> !HOST_CODE.contains(file.subpath(1, 3)));
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("sources")
  void compiles(Path file) throws IOException {
    Path absolute = Path.of(System.getProperty("telar.root")).resolve(file);
    CompileOptions options =
        new CompileOptions(true, List.of(absolute.getParent()), java.util.Map.of());
    CudaSource source = new CudaSource(file.toString(), Files.readString(absolute));
    CompiledUnit unit = new NvrtcCompiler(NvrtcWheel.library(), 86).compile(source, options);
    assertFalse(unit.kernels().isEmpty(), "no kernels in " + file);
  }
}
