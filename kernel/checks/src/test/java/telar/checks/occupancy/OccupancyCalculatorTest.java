package telar.checks.occupancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import telar.checks.occupancy.OccupancyCalculator.Limiter;

class OccupancyCalculatorTest {

  @Test
  void blocksOf256ThreadsFillAnAmpereMultiprocessor() {
    var result = OccupancyCalculator.on(GpuModel.AMPERE, 256, 0, 0);
    assertEquals(1.0, result.theoretical());
    assertEquals(6, result.blocks());
    assertEquals(Limiter.WARPS, result.limiter());
  }

  @Test
  void tinyBlocksAreLimitedByTheNumberOfBlocks() {
    var result = OccupancyCalculator.on(GpuModel.AMPERE, 32, 0, 0);
    assertEquals(16 / 48.0, result.theoretical());
    assertEquals(Limiter.BLOCKS, result.limiter());
  }

  @Test
  void sharedMemoryLimitsTheNumberOfBlocks() {
    var result = OccupancyCalculator.on(GpuModel.AMPERE, 256, 48 * 1024, 0);
    assertEquals(2, result.blocks());
    assertEquals(Limiter.SHARED, result.limiter());
  }

  @Test
  void withEnoughSharedMemoryOthersAreTheLimitAndWithMoreTheyAreNot() {
    var large = OccupancyCalculator.limits(GpuModel.AMPERE, 256, 48 * 1024, 0);
    int enough = OccupancyCalculator.enoughShared(GpuModel.AMPERE, large);
    assertEquals(16_000, enough);
    assertEquals(Limiter.WARPS, OccupancyCalculator.on(GpuModel.AMPERE, 256, enough, 0).limiter());
    assertEquals(
        Limiter.SHARED, OccupancyCalculator.on(GpuModel.AMPERE, 256, enough + 1, 0).limiter());
  }

  @Test
  void registersLimitTheNumberOfBlocks() {
    var result = OccupancyCalculator.on(GpuModel.AMPERE_A100, 256, 0, 128);
    assertEquals(2, result.blocks());
    assertEquals(Limiter.REGISTERS, result.limiter());
  }

  @Test
  void aBlockThatCannotFitGivesZero() {
    assertEquals(0, OccupancyCalculator.on(GpuModel.TURING, 1024, 0, 255).blocks());
  }

  /** What {@code cudaOccupancyMaxActiveBlocksPerMultiprocessor} said on an H100. */
  @Test
  void anH100HoldsAsManyBlocksAsItSays() throws IOException {
    try (InputStream rows =
        Objects.requireNonNull(OccupancyCalculatorTest.class.getResourceAsStream("h100.csv"))) {
      List<String> lines =
          new String(rows.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).toList();
      assertTrue(lines.size() > 200);
      for (String line : lines) {
        int[] row = Arrays.stream(line.split(",", -1)).mapToInt(Integer::parseInt).toArray();
        assertEquals(
            row[3], OccupancyCalculator.on(GpuModel.HOPPER, row[0], row[1], row[2]).blocks(), line);
      }
    }
  }

  @Test
  void theKnownGpusGoFromTuringToBlackwell() {
    List<String> families =
        KnownGpu.ALL.stream().map(gpu -> gpu.model().name()).distinct().toList();
    assertEquals("Turing", families.get(0));
    assertTrue(families.containsAll(List.of("Ampere", "Ada", "Hopper", "Blackwell")));
  }

  @Test
  void theTightestOfTheLimitsIsTheNumberOfBlocks() {
    for (KnownGpu gpu : KnownGpu.ALL) {
      var limits = OccupancyCalculator.limits(gpu.model(), 192, 20_000, 40);
      int tightest =
          Math.min(
              Math.min(limits.byWarps(), gpu.model().maxBlocks()),
              Math.min(limits.byShared(), limits.byRegisters()));
      assertEquals(OccupancyCalculator.on(gpu.model(), 192, 20_000, 40).blocks(), tightest);
    }
  }
}
