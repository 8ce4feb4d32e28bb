package telar.device.jcuda.nvrtc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telar.device.CompilationException;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Diagnostic;
import telar.device.jcuda.nvrtc.PtxEntry.Kind;
import telar.device.jcuda.nvrtc.PtxEntry.Slot;
import telar.device.jcuda.source.KernelDeclaration;

/** Compiles with NVIDIA's own compiler. */
@EnabledOnOs(
    value = {OS.LINUX, OS.WINDOWS},
    architectures = "amd64",
    disabledReason = "JCuda has no native libraries for this platform")
class NvrtcCompilerTest {

  private static NvrtcCompiler compiler;

  @BeforeAll
  static void fetchNvrtc() {
    compiler = new NvrtcCompiler(NvrtcWheel.library(), 86);
  }

  private static CompiledUnit compile(String text) {
    return compiler.compile(new CudaSource("celda1.cu", text), CompileOptions.defaults());
  }

  private static CompiledUnit compile(Path file) throws IOException {
    String name = file.getFileName().toString();
    return compiler.compile(
        new CudaSource(name, Files.readString(file)), CompileOptions.defaults());
  }

  private static List<String> names(CompiledUnit unit) {
    return unit.kernels().stream()
        .map(CompiledKernel::declaration)
        .map(KernelDeclaration::name)
        .toList();
  }

  static Stream<Path> kernels() {
    return Golden.sources(Golden.folder("kernels")).stream();
  }

  static Stream<Path> wrongPrograms() {
    return Golden.sources(Golden.folder("wrong")).stream();
  }

  @Test
  void theVersionIsTheOneThatJCudaIsMadeFor() {
    assertEquals("12.6", compiler.version());
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void kernelsOfAllKindsCompile(Path file) throws IOException {
    CompiledUnit unit = compile(file);
    String listing =
        unit.kernels().stream()
            .map(k -> k.declaration() + "\n  " + k.entry() + "\n")
            .collect(Collectors.joining());
    Golden.check(file, listing);
  }

  @ParameterizedTest
  @MethodSource("wrongPrograms")
  void wrongProgramsAreExplainedInSpanish(Path file) throws IOException {
    CompilationException wrong = assertThrows(CompilationException.class, () -> compile(file));
    Golden.check(file, Objects.requireNonNull(wrong.getMessage()));
  }

  @Test
  void theImageIsMachineCodeForTheGpu() {
    byte[] image = compile("__global__ void k(int *x) { x[0] = 1; }").image();
    assertEquals("ELF", new String(image, 1, 3, StandardCharsets.US_ASCII));
  }

  @Test
  void aGpuNewerThanNvrtcGetsPtx() {
    NvrtcCompiler future = new NvrtcCompiler(NvrtcWheel.library(), 120);
    byte[] image =
        future
            .compile(
                new CudaSource("k.cu", "__global__ void k(int *x) { x[0] = 1; }"),
                CompileOptions.defaults())
            .image();
    String ptx = new String(image, StandardCharsets.UTF_8);
    assertTrue(ptx.contains(".target sm_90"), ptx);
    assertEquals(0, image[image.length - 1]);
  }

  @Test
  void slotsSeeThroughTypedefsAndMacros() {
    CompiledUnit unit =
        compile(
            "typedef double real;\n#define ENTERO short\nstruct P { float x; int y; };\n"
                + "using puntero = float *;\n"
                + "__global__ void k(real a, ENTERO b, P c, puntero d, bool e) { d[0] = a; }");
    assertEquals(
        List.of(
            new Slot(Kind.FLOATING, 8),
            new Slot(Kind.INTEGER, 2),
            new Slot(Kind.BYTES, 8),
            new Slot(Kind.INTEGER, 8),
            new Slot(Kind.INTEGER, 1)),
        unit.kernels().get(0).entry().slots());
  }

  @Test
  void warningsDoNotStopACompilation() {
    CompiledUnit unit = compile("__global__ void k(int *x) { int olvidada; x[0] = 1; }");
    assertEquals(List.of("k"), names(unit));
    Diagnostic warning = unit.warnings().get(0);
    assertEquals(Diagnostic.Severity.WARNING, warning.severity());
    assertEquals("celda1.cu:1:33", warning.location().toString());
    assertEquals("la variable «olvidada» se declara y no se usa", warning.message());
  }

  @Test
  void aKernelThatTheConditionsLeaveOutIsNoKernel() {
    assertEquals(
        List.of("b"),
        names(compile("#ifdef NADA\n__global__ void a() {}\n#endif\n__global__ void b() {}")));
  }

  @Test
  void definesAndIncludeFoldersAreGivenToTheCompiler(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("ancho.h"), "__device__ int ancho() { return ANCHO; }");
    CompileOptions options = new CompileOptions(true, List.of(folder), Map.of("ANCHO", "32"));
    CudaSource source =
        new CudaSource("k.cu", "#include \"ancho.h\"\n__global__ void k(int *x) { *x = ancho(); }");
    assertEquals(List.of("k"), names(compiler.compile(source, options)));
  }

  @Test
  void aCellMayBeCompiledAgain() {
    for (int i = 0; i < 3; i++) {
      assertFalse(compile("__global__ void k(int *x) { x[0] = 1; }").kernels().isEmpty());
    }
  }
}
