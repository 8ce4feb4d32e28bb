package telar.conformance.verdicts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import telar.device.CompilationException;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.DeviceException;
import telar.device.jcuda.natives.Machine;
import telar.device.jcuda.natives.Platform;
import telar.device.jcuda.nvrtc.NvrtcCompiler;
import telar.device.jcuda.nvrtc.NvrtcLibrary;
import telar.device.jcuda.nvrtc.NvrtcLocator;

/**
 * The recorded verdicts are NVIDIA's: its own compiler gives them again, where it is installed or
 * has been fetched by the tests of {@code device-jcuda}.
 */
class NvrtcVerdictsTest {

  private static final Path FETCHED = Path.of("..", "device-jcuda", "target", "nvrtc");

  private static NvrtcCompiler compiler;

  @BeforeAll
  static void find() {
    Optional<NvrtcLibrary> library = new NvrtcLocator(machine()).find();
    assumeTrue(library.isPresent(), "there is no NVRTC to ask");
    compiler = new NvrtcCompiler(library.orElseThrow(), 86);
  }

  private static Machine machine() {
    Properties properties = new Properties();
    properties.putAll(System.getProperties());
    if (Files.isDirectory(FETCHED)) {
      properties.setProperty(
          NvrtcLocator.PROPERTY, FETCHED.toAbsolutePath().normalize().toString());
    }
    return new Machine(Platform.current(), Map.copyOf(System.getenv()), properties, Path.of("/"));
  }

  @TestFactory
  Stream<DynamicTest> takesTheAcceptedOnes() {
    return Snippet.of("accepted").stream().map(snippet -> verdict(snippet, true));
  }

  @TestFactory
  Stream<DynamicTest> refusesTheRejectedOnes() {
    return Stream.of("rejected", "lenient")
        .flatMap(folder -> Snippet.of(folder).stream())
        .map(snippet -> verdict(snippet, false));
  }

  private static DynamicTest verdict(Snippet snippet, boolean accepted) {
    return DynamicTest.dynamicTest(
        snippet.toString(), () -> assertEquals(accepted, accepts(snippet), snippet.text()));
  }

  private static boolean accepts(Snippet snippet) {
    try {
      compiler.compile(new CudaSource("k.cu", snippet.text()), CompileOptions.defaults());
      return true;
    } catch (CompilationException | DeviceException refused) {
      return false;
    }
  }
}
