package telar.solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import m5.elegirBloque.Demands;
import m5.elegirBloque.Sm;
import m5.elegirBloque.Sm.Demand;
import m5.elegirBloque.Sm.Fit;
import m5.elegirBloque.Sm.Limiter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import telar.checks.occupancy.GpuModel;
import telar.checks.occupancy.KnownGpu;
import telar.checks.occupancy.OccupancyCalculator;

/** The plain division that {@code m5/elegirBloque} teaches gives what Telar's calculator gives. */
class OccupancyTableTest {

  private static final List<Demand> DEMANDS =
      Stream.of(Demands.slender(), Demands.sharing(), Demands.registering(), Demands.random(500, 5))
          .flatMap(List::stream)
          .toList();

  static List<Sm> gpus() {
    return Sm.ALL;
  }

  @ParameterizedTest
  @MethodSource("gpus")
  void divisionAgreesWithTheCalculatorAtEverySize(Sm sm) {
    GpuModel model = model(sm);
    for (Demand demand : DEMANDS) {
      for (int block = 32; block <= 1024; block *= 2) {
        Fit fit = sm.fit(demand, block);
        OccupancyCalculator.Result result =
            OccupancyCalculator.on(model, block, demand.sharedBytes(block), demand.registers());
        String what = sm.gpu() + ", " + demand + ", " + block;
        assertEquals(result.blocks(), fit.blocks(), what);
        assertEquals(name(result.limiter()), fit.limiter().name(), what);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("gpus")
  void anSmHasThePlacesOfItsGpu(Sm sm) {
    GpuModel model = model(sm);
    Sm expected =
        new Sm(
            sm.gpu(),
            32 * model.maxWarps(),
            model.maxBlocks(),
            model.sharedBytes(),
            model.reservedSharedBytes(),
            model.registers());
    assertEquals(expected, sm);
  }

  @Test
  void noLimiterIsRareAmongTheAnswers() {
    Map<Limiter, Integer> answers = new EnumMap<>(Limiter.class);
    for (Sm sm : Sm.ALL) {
      DEMANDS.forEach(demand -> answers.merge(sm.choose(demand).limiter(), 1, Integer::sum));
    }
    int all = DEMANDS.size() * Sm.ALL.size();
    for (Limiter limiter : Limiter.values()) {
      assertTrue(answers.getOrDefault(limiter, 0) > all / 20, answers.toString());
    }
  }

  private static GpuModel model(Sm sm) {
    return KnownGpu.ALL.stream()
        .filter(gpu -> gpu.name().equals(sm.gpu()))
        .findFirst()
        .orElseThrow()
        .model();
  }

  private static String name(OccupancyCalculator.Limiter limiter) {
    return limiter == OccupancyCalculator.Limiter.WARPS ? "THREADS" : limiter.name();
  }
}
