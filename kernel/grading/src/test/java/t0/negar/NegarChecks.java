package t0.negar;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.LaunchConfig;
import telar.device.LaunchReport;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.TrafficGate;
import telar.grading.junit.TrafficGate.Access;
import telar.grading.junit.TrafficGate.Shape;

/** The checks of the exercise that the tests of this room grade. */
@KernelTest
class NegarChecks {

  @Test
  @Order(1)
  @Points(3)
  @DisplayName("cambia el signo")
  void negates(KernelUnderTest negar) {
    launch(negar, 33);
  }

  @Test
  @Order(2)
  @Points(2)
  @DisplayName("lee lo justo")
  void readsOnce(KernelUnderTest negar) {
    new TrafficGate(launch(negar, 32)).require(Access.LOADS, 128, Shape.FULL_ALIGNED);
  }

  private static LaunchReport launch(KernelUnderTest negar, int n) {
    int[] x = IntStream.range(0, n).map(i -> 7 * i + 1).toArray();
    int[] y = IntStream.of(x).map(i -> -i).toArray();
    return negar
        .trial("n = " + n, LaunchConfig.grid(n, 32))
        .value(n)
        .input("x", x)
        .output("y", Expectation.exactly(y))
        .run()
        .report();
  }
}
