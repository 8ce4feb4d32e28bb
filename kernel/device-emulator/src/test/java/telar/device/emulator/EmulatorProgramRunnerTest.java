package telar.device.emulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import telar.device.CompilationException;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.DeviceException;
import telar.device.Finding;
import telar.device.LaunchInterruptedException;
import telar.device.ProgramRequest;
import telar.device.ProgramResult;

@Timeout(60)
class EmulatorProgramRunnerTest {

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private ProgramResult run(String source, String... arguments) {
    return run(List.of(new CudaSource("p.cu", source)), arguments);
  }

  private ProgramResult run(List<CudaSource> sources, String... arguments) {
    return run(sources, CompileOptions.defaults(), arguments);
  }

  private ProgramResult run(List<CudaSource> sources, CompileOptions options, String... arguments) {
    return new EmulatorProgramRunner()
        .run(
            new ProgramRequest(
                sources,
                options,
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8)));
  }

  private String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void outputAndExitCodePassThrough() {
    ProgramResult result =
        run("int main() { printf(\"hola, señal\\n\"); fprintf(stderr, \"aviso\\n\"); return 5; }");
    assertEquals("hola, señal\n", output());
    assertEquals("aviso\n", err.toString(StandardCharsets.UTF_8));
    assertEquals(5, result.exitCode());
  }

  @Test
  void exitEndsTheProgramAnywhere() {
    assertEquals(3, run("void f() { exit(3); } int main() { f(); return 0; }").exitCode());
  }

  @Test
  void argumentsArriveInArgv() {
    run("int main(int c, char **v) { printf(\"%d %s %s\\n\", c, v[1], v[2]); }", "uno", "dos");
    assertEquals("3 uno dos\n", output());
  }

  @Test
  void anUncheckedProgramGoesOnAfterAKernelThatIsCalledButNotLaunched() {
    String source =
        """
        __global__ void fill(int *p) { *p = 1; }
        int main() {
          void (*function)(int *) = fill;
          int *p;
          cudaMallocManaged(&p, sizeof(int));
          *p = 5;
          function(p);
          printf("%d %d\\n", *p, cudaGetLastError() == cudaErrorMissingConfiguration);
        }
        """;
    CompileOptions unchecked = new CompileOptions(false, List.of(), Map.of());
    ProgramResult result = run(List.of(new CudaSource("p.cu", source)), unchecked);
    assertEquals("5 1\n", output());
    assertEquals(List.of(), result.findings());
  }

  @Test
  void eachFileHasItsOwnStaticNames() {
    String first =
        """
        static int size(int n) { return n + 1; }
        __device__ int twice(int x) { return 2 * x; }
        static int *kept;
        const int limit = 4;
        extern const int shared;
        int other();
        __global__ void k(int *p) { *p = twice(21); }
        int main() {
          cudaMallocManaged(&kept, sizeof(int));
          k<<<1, 1>>>(kept);
          cudaDeviceSynchronize();
          printf("%d %d %d %d %d\\n", size(1), limit, *kept, other(), shared);
          cudaFree(kept);
        }
        """;
    String second =
        """
        static int size(int n) { return n + 100; }
        static int twice(int x) { return -x; }
        static unsigned int umin(unsigned int a, unsigned int b) { return 7; }
        static float kept = 2;
        const int limit = 40;
        extern const int shared;
        const int shared = 5;
        int other() { return size(limit) + twice(30) + (int)kept + umin(1, 2); }
        """;
    run(List.of(new CudaSource("a.cu", first), new CudaSource("b.cpp", second)));
    assertEquals("2 4 42 119 5\n", output());
  }

  @Test
  void anExternCVariableIsDeclaredBeforeItIsDefined() {
    run(
        """
        extern "C" const int size;
        extern "C" const int size = 3;
        int main() { printf("%d\\n", size); }
        """);
    assertEquals("3\n", output());
  }

  @Test
  void everyLaunchHasItsReport() {
    ProgramResult result =
        run(
            """
            __global__ void k(int *p) { p[threadIdx.x] = 1; }
            int main() {
              int *p;
              cudaMalloc(&p, 128);
              k<<<1, 32>>>(p);
              k<<<1, 16>>>(p);
              cudaFree(p);
            }
            """);
    assertEquals(2, result.launches().size());
    assertEquals(1, result.launches().get(1).counters().orElseThrow().globalStoreRequests());
  }

  @Test
  void afterAMemoryFaultEveryCallGivesTheSameError() {
    ProgramResult result =
        run(
            """
            __global__ void k(int *p) { p[100] = 1; }
            int main() {
              int *p;
              cudaMalloc(&p, 128);
              k<<<1, 1>>>(p);
              printf("%s\\n", cudaGetErrorString(cudaDeviceSynchronize()));
              printf("%s\\n", cudaGetErrorString(cudaFree(p)));
            }
            """);
    String error = "an illegal memory access was encountered\n";
    assertEquals(error + error, output());
    assertEquals(1, result.findings().size());
    assertEquals(Finding.Kind.OUT_OF_BOUNDS, result.findings().get(0).kind());
  }

  @Test
  void aFailedAssertIsExplainedOnStandardError() {
    run("__global__ void k(int x) { assert(x == 3); } int main() { k<<<1, 1>>>(4); }");
    assertEquals(
        "Falló assert(x == 3) en p.cu:1, bloque (0, 0, 0), hilo (0, 0, 0).\n",
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theSameBugInManyLaunchesIsOneFinding() {
    ProgramResult result =
        run(
            """
            __global__ void k(int *p) { int v = p[0]; p[1] = v; }
            int main() {
              int *p;
              cudaMalloc(&p, 8);
              for (int i = 0; i < 5; i++) k<<<1, 1>>>(p);
              cudaFree(p);
            }
            """);
    assertEquals(1, result.findings().size());
    assertEquals(5, result.findings().get(0).count());
  }

  @Test
  void withoutMainItDoesNotCompile() {
    var failure = assertThrows(CompilationException.class, () -> run("__global__ void k() {}"));
    assertTrue(String.valueOf(failure.getMessage()).contains("no tiene función main"));
  }

  @Test
  void anInterruptStopsHostLoopsAndKernels() throws InterruptedException {
    for (String source :
        List.of(
            "int main() { volatile int i = 0; while (true) i++; }",
            "__global__ void k() { while (true) { } } int main() { k<<<1, 1>>>(); }")) {
      AtomicReference<Throwable> thrown = new AtomicReference<>();
      Thread caller = new Thread(() -> catching(thrown, source));
      caller.start();
      Thread.sleep(500);
      caller.interrupt();
      caller.join(10_000);
      assertFalse(caller.isAlive());
      assertInstanceOf(LaunchInterruptedException.class, thrown.get());
    }
  }

  private void catching(AtomicReference<Throwable> thrown, String source) {
    try {
      run(source);
    } catch (DeviceException e) {
      thrown.set(e);
    }
  }

  @Test
  void runawayHostRecursionIsExplained() {
    ProgramResult result = run("int f(int n) { return f(n + 1) + 1; } int main() { return f(0); }");
    assertEquals(139, result.exitCode());
    assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("El programa agotó la pila"));
  }

  @Test
  void aHostProgramThatDividesByZeroEndsAtItsLine() {
    ProgramResult result =
        run("int half(int n) {\n  return 10 / n;\n}\nint main() { return half(0); }");
    assertEquals(136, result.exitCode());
    assertEquals(
        "El programa dividió un entero entre cero en p.cu:2, y termina (SIGFPE).",
        err.toString(StandardCharsets.UTF_8).strip());
  }

  @Test
  void remaindersOfAnyWidthAreDivisionsToo() {
    for (String type : List.of("int", "unsigned", "long long", "unsigned long", "unsigned char")) {
      String divide = "int main(int n, char **v) { T zero = n - 1; return (T)7 % zero; }";
      assertEquals(136, run(divide.replace("T", type)).exitCode(), type);
    }
  }

  @Test
  void aDivisionThatIsNotChosenDoesNothing() {
    String choose =
        "int f(int n) { return n != 0 && 8 / n > 1 ? 8 / n : 5; } int main() { return f(0); }";
    assertEquals(5, run(choose).exitCode());
  }
}
