package m5.elegirBloque;

import java.util.List;
import m5.elegirBloque.Sm.Demand;
import m5.elegirBloque.Sm.Fit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.LaunchConfig;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;

/**
 * The block and its limiter, exactly, on five GPUs. The first three tests bring one resource each,
 * with numbers in view, so that a learner can work out a failure by hand.
 */
@KernelTest
class ElegirBloqueTest {

  @Test
  @Order(1)
  @Points(3)
  @DisplayName("cuenta los hilos y los bloques")
  void countsThreadsAndBlocks(KernelUnderTest elegirBloque) {
    checkEach(elegirBloque, Demands.slender());
  }

  @Test
  @Order(2)
  @Points(2)
  @DisplayName("cuenta la memoria compartida, y lo que toma el sistema")
  void countsSharedMemory(KernelUnderTest elegirBloque) {
    checkEach(elegirBloque, Demands.sharing());
  }

  @Test
  @Order(3)
  @Points(2)
  @DisplayName("cuenta los registros")
  void countsRegisters(KernelUnderTest elegirBloque) {
    checkEach(elegirBloque, Demands.registering());
  }

  @Test
  @Order(4)
  @Points(3)
  @DisplayName("los cuatro recursos a la vez, de 1 a 1000 kernels")
  void countsAllResources(KernelUnderTest elegirBloque) {
    for (int n : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        Sm sm = Sm.ALL.get((int) ((n + seed) % Sm.ALL.size()));
        check(elegirBloque, sm, sm.gpu() + ", kernels = " + n, Demands.random(n, seed), 32);
      }
    }
    for (Sm sm : Sm.ALL) {
      check(elegirBloque, sm, sm.gpu() + ", kernels = 300", Demands.random(300, 5), 256);
    }
  }

  private static void checkEach(KernelUnderTest elegirBloque, List<Demand> demands) {
    for (Sm sm : Sm.ALL) {
      for (Demand demand : demands) {
        check(elegirBloque, sm, sm.gpu() + ", " + demand, List.of(demand), 32);
      }
    }
  }

  private static void check(
      KernelUnderTest elegirBloque, Sm sm, String description, List<Demand> demands, int threads) {
    List<Fit> fits = demands.stream().map(sm::choose).toList();
    elegirBloque
        .trial(description, LaunchConfig.grid(demands.size(), threads))
        .symbol("sm", sm.toArray())
        .value(demands.size())
        .input("registers", Demands.column(demands, Demand::registers))
        .input("fixedBytes", Demands.column(demands, Demand::fixedBytes))
        .input("threadBytes", Demands.column(demands, Demand::threadBytes))
        .input("needed", Demands.column(demands, Demand::needed))
        .output("block", Expectation.exactly(fits.stream().mapToInt(Fit::block).toArray()))
        .output("limiter", Expectation.exactly(limiters(fits)))
        .run();
  }

  private static int[] limiters(List<Fit> fits) {
    return fits.stream().mapToInt(fit -> fit.limiter().ordinal()).toArray();
  }
}
