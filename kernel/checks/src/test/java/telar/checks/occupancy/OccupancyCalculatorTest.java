package telar.checks.occupancy;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
  void registersLimitTheNumberOfBlocks() {
    var result = OccupancyCalculator.on(GpuModel.AMPERE_A100, 256, 0, 128);
    assertEquals(2, result.blocks());
    assertEquals(Limiter.REGISTERS, result.limiter());
  }

  @Test
  void aBlockThatCannotFitGivesZero() {
    assertEquals(0, OccupancyCalculator.on(GpuModel.TURING, 1024, 0, 255).blocks());
  }
}
