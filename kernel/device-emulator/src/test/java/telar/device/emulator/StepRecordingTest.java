package telar.device.emulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.DeviceException;
import telar.device.Dim3;
import telar.device.Kernel;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.Step;
import telar.device.StepAccess;
import telar.device.StepRecording;
import telar.device.ThreadMap;
import telar.device.WarpAccess.Operation;
import telar.device.WarpAccess.Space;
import telar.device.WarpId;

/** What a recording says a warp did, against what the source says it does. */
class StepRecordingTest {

  private static final int SIZE = 256;

  private final Device device = new EmulatorProvider().open();

  private Kernel kernel(String source) {
    return device
        .compile(new CudaSource("celda.cu", source), CompileOptions.defaults())
        .kernel("k");
  }

  private static LaunchConfig threads(int count) {
    return LaunchConfig.config(Dim3.of(2), Dim3.of(count));
  }

  /** Records the first warp of a kernel whose parameter holds its own indices. */
  private StepRecording record(String body) {
    return record("", body);
  }

  private StepRecording record(String before, String body) {
    String source = before + "__global__ void k(int *x) {\n" + body + "\n}";
    return kernel(source).pasos(threads(32), device.upload(indices()));
  }

  private static int[] indices() {
    return IntStream.range(0, SIZE).toArray();
  }

  private static String code(StepRecording recording, Step step) {
    return recording.source().text().substring(step.from(), step.to());
  }

  private static List<String> codes(StepRecording recording) {
    return recording.steps().stream().skip(1).map(step -> code(recording, step)).toList();
  }

  private static List<Step> steps(StepRecording recording, String code) {
    return recording.steps().stream().filter(s -> code(recording, s).equals(code)).toList();
  }

  private static Step step(StepRecording recording, String code) {
    List<Step> found = steps(recording, code);
    assertEquals(1, found.size(), () -> code + " in " + codes(recording));
    return found.get(0);
  }

  private static int lanes(IntPredicate in) {
    return IntStream.range(0, 32).filter(in).map(lane -> 1 << lane).reduce(0, (a, b) -> a | b);
  }

  private static List<@Nullable Object> values(IntFunction<@Nullable Object> each) {
    List<@Nullable Object> values = new ArrayList<>();
    IntStream.range(0, 32).forEach(lane -> values.add(each.apply(lane)));
    return values;
  }

  private static List<@Nullable Object> value(Step step, String name) {
    return step.values().stream()
        .filter(value -> value.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " in " + step))
        .values();
  }

  @Test
  void aRecordingBeginsWithTheParameters() {
    StepRecording recording =
        kernel("__global__ void k(int n, float a, int *x) { x[0] = n; }")
            .pasos(threads(32), 7, 2.5f, device.upload(indices()));
    Step entry = recording.steps().get(0);

    assertEquals(Step.Kind.ENTRY, entry.kind());
    assertEquals(values(lane -> 7), value(entry, "n"));
    assertEquals(values(lane -> 2.5f), value(entry, "a"));
    assertEquals(values(lane -> "&x[0]"), value(entry, "x"));
  }

  @Test
  void lanesLeaveALoopWhenTheirRoundsAreDone() {
    StepRecording recording =
        record("int i = threadIdx.x; int s = 0;\nfor (int r = 0; r < i % 5; ++r) s += i;");
    List<Step> tests = steps(recording, "r < i % 5");
    List<Step> sums = steps(recording, "s += i;");

    assertEquals(5, tests.size());
    assertEquals(4, sums.size());
    for (int round = 0; round < 5; round++) {
      int now = round;
      assertEquals(lanes(lane -> lane % 5 >= now), tests.get(round).active());
      assertEquals(lanes(lane -> lane % 5 > now), tests.get(round).taken());
      if (round < 4) {
        assertEquals(lanes(lane -> lane % 5 > now), sums.get(round).active());
        assertEquals(
            values(lane -> lane % 5 > now ? lane * (now + 1) : null), value(sums.get(round), "s"));
      }
    }
  }

  @Test
  void stepsComeInTheOrderOfTheSource() {
    StepRecording recording =
        record("int a = 1;\nfor (int r = 0; r < 2; ++r) { a += r; }\ndo { a--; } while (a > 1);");

    assertEquals(
        List.of(
            "int a = 1;",
            "int r = 0;",
            "r < 2",
            "a += r;",
            "++r",
            "r < 2",
            "a += r;",
            "++r",
            "r < 2",
            "a--;",
            "a > 1"),
        codes(recording));
  }

  @Test
  void bothSidesOfNestedConditionsRunOneAfterTheOther() {
    StepRecording recording =
        record(
            "int i = threadIdx.x; int y;\n"
                + "if (i < 20) { if (i % 2 == 0) y = 1; else y = 2; } else y = 3;\n"
                + "x[i] = y;");

    assertEquals(lanes(lane -> lane < 20), step(recording, "i < 20").taken());
    assertEquals(lanes(lane -> lane < 20), step(recording, "i % 2 == 0").active());
    assertEquals(lanes(lane -> lane < 20 && lane % 2 == 0), step(recording, "y = 1;").active());
    assertEquals(lanes(lane -> lane < 20 && lane % 2 == 1), step(recording, "y = 2;").active());
    assertEquals(lanes(lane -> lane >= 20), step(recording, "y = 3;").active());
    assertEquals(-1, step(recording, "x[i] = y;").active());
    assertEquals(
        List.of("y = 1;", "y = 2;", "y = 3;"),
        codes(recording).stream().filter(code -> code.startsWith("y = ")).toList());
  }

  @Test
  void lanesThatReturnAreNoLongerAlive() {
    StepRecording recording = record("if (threadIdx.x >= 10) return;\nx[threadIdx.x] = 1;");
    Step store = step(recording, "x[threadIdx.x] = 1;");

    assertEquals(lanes(lane -> lane >= 10), step(recording, "return;").active());
    assertEquals(lanes(lane -> lane < 10), store.active());
    assertEquals(lanes(lane -> lane < 10), store.alive());
  }

  @Test
  void writesSayWhatWasThereBeforeAndAfter() {
    StepRecording recording =
        record("int i = threadIdx.x;\nx[i] = x[i] * 2;\natomicAdd(&x[3], 1);");
    List<StepAccess> accesses = step(recording, "x[i] = x[i] * 2;").accesses();
    StepAccess atomic = step(recording, "atomicAdd(&x[3], 1);").accesses().get(0);

    assertEquals(
        List.of(Operation.READ, Operation.WRITE),
        accesses.stream().map(StepAccess::operation).toList());
    assertEquals(Space.GLOBAL, accesses.get(1).space());
    assertEquals(
        IntStream.range(0, 32)
            .mapToObj(i -> new StepAccess.Element(i, "x[" + i + "]", i, 2 * i))
            .toList(),
        accesses.get(1).elements());
    assertEquals(new StepAccess.Element(0, "x[3]", 6, 38), atomic.elements().get(0));
    assertEquals(Operation.ATOMIC, atomic.operation());
  }

  @Test
  void otherWarpsWriteSharedMemoryBeforeABarrierEnds() {
    String source =
        "__global__ void k(int *x) {\n__shared__ int s[2][32];\n"
            + "int w = threadIdx.x / 32, l = threadIdx.x % 32;\n"
            + "s[w][l] = x[threadIdx.x];\n__syncthreads();\nx[threadIdx.x] = s[1 - w][31 - l];\n}";
    StepRecording recording = kernel(source).pasos(threads(64), device.upload(indices()));
    Step barrier = step(recording, "__syncthreads();");
    List<StepAccess> after = step(recording, "x[threadIdx.x] = s[1 - w][31 - l];").accesses();

    assertEquals(Step.Kind.BARRIER, barrier.kind());
    assertEquals(Space.SHARED, after.get(0).space());
    assertEquals(
        IntStream.range(0, 32)
            .mapToObj(l -> new StepAccess.Element(l, "s[1][" + (31 - l) + "]", 63 - l, 63 - l))
            .toList(),
        after.get(0).elements());
  }

  @Test
  void aShuffleGivesEachLaneTheValueOfAnother() {
    StepRecording recording =
        record("int v = x[threadIdx.x];\nv += __shfl_down_sync(0xffffffff, v, 8);");
    Step shuffle = step(recording, "v += __shfl_down_sync(0xffffffff, v, 8);");

    assertEquals(values(lane -> lane + (lane + 8 < 32 ? lane + 8 : lane)), value(shuffle, "v"));
  }

  @Test
  void aCallStepsIntoTheFunctionAndComesBackToItsLine() {
    StepRecording recording =
        record(
            "__device__ int twice(int v) { int t = v + v; return t; }\n",
            "int i = threadIdx.x;\nx[i] = twice(i) + 1;");
    List<Step> caller = steps(recording, "x[i] = twice(i) + 1;");

    assertEquals(
        List.of("k", "k", "k", "twice", "twice", "k"),
        recording.steps().stream().map(Step::function).toList());
    assertEquals(2, caller.size());
    assertEquals(values(lane -> lane), value(caller.get(0), "v"));
    assertEquals("twice", caller.get(0).values().get(0).variable().function());
    assertEquals(values(lane -> 2 * lane), value(step(recording, "int t = v + v;"), "t"));
  }

  @Test
  void membersAndElementsOfOwnVariablesHaveTheirNames() {
    StepRecording recording =
        record(
            "struct P { float x; int k[2]; };\n",
            "int i = threadIdx.x;\nP p{0.5f, {i, 7}};\np.k[1] = i + 1;\n"
                + "int own[4];\nown[i % 2] = i;\nx[i] = own[i % 2] + p.k[1];");
    Step made = step(recording, "P p{0.5f, {i, 7}};");
    Step element = step(recording, "own[i % 2] = i;");

    assertEquals(values(lane -> 0.5f), value(made, "p.x"));
    assertEquals(values(lane -> lane), value(made, "p.k[0]"));
    assertEquals(values(lane -> 7), value(made, "p.k[1]"));
    assertEquals(values(lane -> lane + 1), value(step(recording, "p.k[1] = i + 1;"), "p.k[1]"));
    assertEquals(values(lane -> lane % 2 == 0 ? lane : null), value(element, "own[0]"));
    assertEquals(values(lane -> lane % 2 == 1 ? lane : null), value(element, "own[1]"));
  }

  @Test
  void membersOfAParameterHaveTheirNamesAndAreNoMemory() {
    StepRecording recording =
        record(
            "struct P { int a; float b[2]; };\n"
                + "__device__ void fill(P p, int *x) { x[threadIdx.x] = p.a; }\n"
                + "__global__ void other(P p, int *x) { x[threadIdx.x] = p.a; }\n",
            "P p{threadIdx.x, {1, 2}};\nfill(p, x);");
    Step store = step(recording, "x[threadIdx.x] = p.a;");

    assertEquals(1, store.accesses().size());
    assertEquals("x[3]", store.accesses().get(0).elements().get(3).name());
    assertEquals(3, store.accesses().get(0).elements().get(3).after());
  }

  @Test
  void valuesHaveTheSignOfTheirType() {
    StepRecording recording =
        record("unsigned u = threadIdx.x - 1;\nbool b = u > 5;\nchar c = 'a';\nshort h = -2;");

    assertEquals(
        values(lane -> Integer.toUnsignedLong(lane - 1)),
        value(step(recording, "unsigned u = threadIdx.x - 1;"), "u"));
    assertEquals(
        values(lane -> lane == 0 || lane > 6), value(step(recording, "bool b = u > 5;"), "b"));
    assertEquals(values(lane -> 'a'), value(step(recording, "char c = 'a';"), "c"));
    assertEquals(values(lane -> -2), value(step(recording, "short h = -2;"), "h"));
  }

  @Test
  void aFaultEndsTheRecordingAtItsStep() {
    StepRecording recording = record("int i = threadIdx.x;\nx[i * 9] = i;\nx[0] = 1;");
    Step last = recording.steps().get(recording.steps().size() - 1);

    assertEquals("x[i * 9] = i;", code(recording, last));
    assertNull(last.accesses().get(0).elements().get(31).after());
    assertTrue(recording.report().isEmpty());
    assertTrue(recording.failure().orElseThrow().getMessage().contains("x[i * 9]"));
    assertThrows(DeviceException.class, recording::informe);
  }

  @Test
  void aKernelWithoutEndIsRecordedUpToTheLimit() {
    String source = "__global__ void k(int *x) { int i = 0; while (x[0] >= 0) i++; x[1] = i; }";
    StepRecording recording =
        kernel(source)
            .pasos(threads(32).timeLimit(Duration.ofMillis(300)), device.upload(indices()));

    assertTrue(recording.cut());
    assertEquals(recording.limit(), recording.steps().size());
    assertTrue(recording.failure().isPresent());
  }

  @Test
  void anotherBlockAndWarpCanBeChosen() {
    String source =
        "__global__ void k(int *x) { int i = blockIdx.x * 64 + threadIdx.x; x[i] = 0; }";
    StepRecording recording =
        kernel(source).pasos(WarpId.warp(1, 1), threads(64), device.upload(indices()));

    assertEquals(
        values(lane -> 96 + lane),
        value(step(recording, "int i = blockIdx.x * 64 + threadIdx.x;"), "i"));
  }

  @Test
  void aWarpThatIsNotThereIsAskedForInVain() {
    Kernel kernel = kernel("__global__ void k(int *x) { }");
    Buffer<int[]> x = device.upload(indices());

    assertEquals(
        "No existe el warp 2: un bloque de 64 hilos tiene 2 warps, del 0 al 1.",
        assertThrows(DeviceException.class, () -> kernel.pasos(WarpId.warp(0, 2), threads(64), x))
            .getMessage());
    assertEquals(
        "No existe el bloque (2, 0, 0): el grid es de (2, 1, 1) bloques.",
        assertThrows(DeviceException.class, () -> kernel.pasos(WarpId.warp(2, 0), threads(64), x))
            .getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x[i] = x[i] * 2 + i;",
        "for (int r = 0; r < i % 7; ++r) x[i] += r & 1;",
        "__shared__ int s[64]; s[threadIdx.x] = x[i]; __syncthreads(); x[i] = s[63 - threadIdx.x];",
        "if (i % 3 == 0) atomicAdd(&x[200], i); else if (i > 40) return; x[i] = 1;",
        "int own[4] = {1, 2, 3, 4}; own[i % 4] += i; x[i] = own[(i + 1) % 4];",
        "int v = x[i]; for (int d = 16; d > 0; d /= 2) v += __shfl_down_sync(~0u, v, d); x[i] = v;",
        "int v = 0; while (v < i && x[i] < 50) { if (v == 9) break; v += 2; } x[i] = v;",
        "switch (i % 4) { case 0: x[i] = 1; case 1: x[i] += 2; break; default: x[i] = 9; }"
      })
  void aRecordedLaunchDoesAndCountsWhatOthersDo(String body) {
    Kernel kernel =
        kernel("__global__ void k(int *x) { int i = blockIdx.x * 64 + threadIdx.x; " + body + " }");
    Buffer<int[]> usual = device.upload(indices());
    Buffer<int[]> recorded = device.upload(indices());

    LaunchReport expected = kernel.launch(threads(64), usual);
    StepRecording recording = kernel.pasos(threads(64), recorded);

    assertArrayEquals(usual.download(), recorded.download());
    assertEquals(expected.counters(), recording.informe().counters());
    assertEquals(expected.lines(), recording.informe().lines());
    assertEquals(expected.findings(), recording.informe().findings());
    assertFalse(recording.cut());
  }

  @Test
  void mapsSayWhichThreadTouchesWhichElement() {
    String source =
        "__global__ void k(int *x) {\n__shared__ int t[8][9];\n"
            + "int i = threadIdx.y * 16 + threadIdx.x;\n"
            + "t[threadIdx.x][threadIdx.y] = x[i];\n}";
    StepRecording recording =
        kernel(source)
            .pasos(LaunchConfig.config(Dim3.of(1), Dim3.of(8, 8)), device.upload(indices()));

    assertEquals(
        IntStream.range(0, 64)
            .mapToObj(thread -> new ThreadMap.Cell(-1, thread / 8 * 16 + thread % 8))
            .toList(),
        recording.mapa("x").cells());
    assertEquals(
        IntStream.range(0, 64)
            .mapToObj(thread -> new ThreadMap.Cell(thread % 8, thread / 8))
            .toList(),
        recording.mapa("t").cells());
    assertEquals(
        "El bloque no toca ningún arreglo «z»; toca: x, t.",
        assertThrows(IllegalArgumentException.class, () -> recording.mapa("z")).getMessage());
  }
}
