package telar.device.emulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.DeviceException;
import telar.device.Finding;
import telar.device.HostEvent;
import telar.device.HostFunction;
import telar.device.HostReport;
import telar.device.LaunchInterruptedException;

/** Functions of host code in a cell, called from Java. */
@Timeout(60)
class HostFunctionTest {

  private static final String KERNEL =
      """
      __global__ void twice(int n, float *x) {
        int i = blockIdx.x * blockDim.x + threadIdx.x;
        if (i < n) x[i] = 2 * x[i];
      }
      """;

  private final Device device = new EmulatorProvider().open();

  private List<HostFunction> functions(String source) {
    CudaSource cell = new CudaSource("celda.cu", KERNEL + source);
    return device.compile(cell, CompileOptions.defaults()).hostFunctions();
  }

  /** The function {@code trip(const float *in, float *out, int n)} with that body. */
  private HostFunction trip(String body) {
    return functions("void trip(const float *in, float *out, int n) {\n" + body + "}\n").get(0);
  }

  private HostFunction roundTrip(String copyBack) {
    return trip(
        """
        float *d;
        cudaMalloc(&d, n * 4);
        cudaMemcpy(d, in, n * 4, cudaMemcpyHostToDevice);
        twice<<<1, n>>>(n, d);
        """
            + copyBack
            + "cudaFree(d);\n");
  }

  @Test
  void aRoundTripFillsTheArrayAndTellsWhatItMoved() {
    float[] out = new float[3];
    HostReport report =
        roundTrip("cudaMemcpy(out, d, n * 4, cudaMemcpyDeviceToHost);\n")
            .call(new float[] {1, 2, 3}, out, 3);
    assertArrayEquals(new float[] {2, 4, 6}, out);
    assertEquals(List.of(), report.findings());
    assertEquals(12, report.bytesToDevice());
    assertEquals(12, report.bytesToHost());
    assertEquals(12, report.bytesReserved());
  }

  @Test
  void whatIsAskedForIsToldInItsOrderWithItsLines() {
    HostReport report =
        roundTrip("cudaMemcpy(out, d, n * 4, cudaMemcpyDeviceToHost);\n")
            .call(new float[1], new float[1], 1);
    assertEquals(
        List.of(
            new HostEvent(HostEvent.Kind.RESERVE, "cudaMalloc", 7, "d", 4),
            new HostEvent(HostEvent.Kind.TO_DEVICE, "cudaMemcpy", 8, "d", 4),
            new HostEvent(HostEvent.Kind.LAUNCH, "twice", 9, "", 0),
            new HostEvent(HostEvent.Kind.TO_HOST, "cudaMemcpy", 10, "d", 4),
            new HostEvent(HostEvent.Kind.FREE, "cudaFree", 11, "d", 4)),
        report.events());
  }

  @Test
  void arraysArePageLockedSoThatJavaMustNotReadThemTooEarly() {
    HostReport report =
        trip("float *d; cudaMalloc(&d, 4); cudaMemset(d, 0, 4);\n"
                + "cudaMemcpyAsync(out, d, 4, cudaMemcpyDeviceToHost);\n"
                + "cudaFreeAsync(d, 0);\n")
            .call(new float[1], new float[1], 1);
    assertEquals(
        List.of(Finding.Kind.UNSYNCHRONIZED),
        report.findings().stream().map(Finding::kind).toList());
  }

  @Test
  void constArraysDoNotComeBack() {
    float[] in = {1};
    trip("((float *)in)[0] = 5;").call(in, new float[1], 1);
    assertArrayEquals(new float[] {1}, in);
  }

  @Test
  void readingDeviceMemoryEndsTheCallWithAFinding() {
    HostReport report =
        trip("float *d; cudaMalloc(&d, 4); out[0] = d[0];").call(new float[1], new float[1], 1);
    assertFalse(report.completed());
    assertEquals(Finding.Kind.HOST_ACCESS, report.findings().get(0).kind());
  }

  @Test
  void forgottenMemoryIsALeak() {
    HostReport report = trip("float *d; cudaMalloc(&d, 4);").call(new float[1], new float[1], 1);
    assertEquals(Finding.Kind.LEAK, report.findings().get(0).kind());
  }

  @Test
  void numbersGoInAndComeBack() {
    HostFunction half = functions("double half(long long a, float b) { return a + b / 2; }").get(0);
    assertEquals("double", half.returnType());
    assertEquals(8.5, half.call(7L, 3f).value().orElseThrow());
  }

  @Test
  void onlyWhatCallersMayCallIsAHostFunction() {
    List<HostFunction> found =
        functions(
            """
            static int hidden() { return 1; }
            template <typename T> T same(T x) { return x; }
            __device__ int there() { return 2; }
            int seen() { return hidden() + same(1); }
            """);
    assertTrue(found.stream().anyMatch(f -> f.name().equals("seen")));
    assertTrue(found.stream().noneMatch(f -> f.name().equals("there")));
  }

  @Test
  void aWrongArgumentSaysWhatIsWanted() {
    HostFunction function = trip("");
    DeviceException wrong =
        assertThrows(DeviceException.class, () -> function.call(new int[1], new float[1], 1));
    assertEquals(
        "El parámetro in es const float *: pase un arreglo de Java float[], no int[].",
        wrong.getMessage());
  }

  @Test
  void aLoopWithoutEndIsStoppedAtTheTimeLimit() {
    HostFunction endless = trip("while (n > 0) n = n % 2 + 1;").timeLimit(Duration.ofMillis(200));
    LaunchInterruptedException stopped =
        assertThrows(
            LaunchInterruptedException.class, () -> endless.call(new float[1], new float[1], 1));
    assertTrue(stopped.isTimeLimit());
  }

  private HostFunction writer(CompileOptions options, Path file) {
    String source =
        """
        #include <cstdio>
        int writes() {
          FILE *f = fopen("%s", "w");
          if (f == NULL) return 0;
          fclose(f);
          return 1;
        }
        """
            .formatted(file.toString().replace('\\', '/'));
    return device.compile(new CudaSource("celda.cu", source), options).hostFunctions().get(0);
  }

  @Test
  void aFunctionWritesFiles(@TempDir Path folder) {
    Path file = folder.resolve("a.txt");
    HostReport report = writer(CompileOptions.defaults(), file).call();
    assertEquals(Optional.of(1), report.value());
    assertTrue(Files.exists(file));
  }

  @Test
  void aFunctionCompiledWithoutFilesOpensNone(@TempDir Path folder) {
    Path file = folder.resolve("a.txt");
    HostReport report = writer(CompileOptions.defaults().withoutFiles(), file).call();
    assertEquals(Optional.of(0), report.value());
    assertFalse(Files.exists(file));
  }
}
