package telar.device.emulator.work;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.Counters;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.Dim3;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.device.emulator.EmulatorProvider;

/** What is derived from the conditions is what the kernel counts when it counts itself. */
class WorkProperties {

  private static final int DATA = 64;
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final Device device = new EmulatorProvider().open();

  @Property(tries = 100)
  void floatingOperationsOfEachLineAreThoseExecuted(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 100) int threads,
      @ForAll @IntRange(min = 1, max = 3) int blocks) {
    List<String> lines = RandomWork.lines(seed);
    LaunchConfig config = new LaunchConfig(Dim3.of(blocks), Dim3.of(threads)).timeLimit(LIMIT);
    assertEquals(counted(lines, config), derived(lines, config), () -> RandomWork.plain(lines));
  }

  private TreeMap<Integer, Long> derived(List<String> lines, LaunchConfig config) {
    LaunchReport report = launch(RandomWork.plain(lines), config, null);
    TreeMap<Integer, Long> flops = new TreeMap<>();
    report.lines().forEach((line, counters) -> put(flops, line, counters));
    return flops;
  }

  private static void put(TreeMap<Integer, Long> flops, int line, Counters counters) {
    if (counters.flops() != 0) {
      flops.put(line, counters.flops());
    }
  }

  private TreeMap<Integer, Long> counted(List<String> lines, LaunchConfig config) {
    Buffer<int[]> counts = device.upload(new int[lines.size() + 1]);
    launch(RandomWork.counting(lines), config, counts);
    int[] found = counts.download();
    TreeMap<Integer, Long> flops = new TreeMap<>();
    for (int line = 0; line < found.length; line++) {
      if (found[line] != 0) {
        flops.put(line, (long) found[line]);
      }
    }
    return flops;
  }

  private LaunchReport launch(String source, LaunchConfig config, Buffer<int[]> counts) {
    int[] data = new int[DATA];
    for (int i = 0; i < DATA; i++) {
      data[i] = i * 37 % 11;
    }
    float[] out = new float[(int) (config.grid().count() * config.block().count())];
    Buffer<int[]> own = counts == null ? device.upload(new int[1]) : counts;
    return device
        .compile(new CudaSource("k.cu", source), CompileOptions.defaults())
        .kernel("k")
        .launch(config, device.upload(out), device.upload(data), own);
  }
}
