package n0.copiaIdaVuelta;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.HostReport;
import telar.grading.junit.Expectation;
import telar.grading.junit.HostTrial;
import telar.grading.junit.HostUnderTest;
import telar.grading.junit.KernelTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;
import telar.grading.junit.TransferGate;

/** A round trip: each element there and back, waited for, and not one byte more or less. */
@KernelTest
class CopiaIdaVueltaTest {

  private static final float SQUARE_METRES = 8;

  @Test
  @Order(1)
  @Points(4)
  @DisplayName("cada elemento vuelve transformado, con n desde 1 hasta 1000")
  void everyElementComesBack(HostUnderTest trip) {
    for (int n : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        trial(trip, rain(n, seed)).run();
      }
    }
  }

  @Test
  @Order(2)
  @Points(3)
  @DisplayName("devuelve el mayor, leído cuando ya llegó")
  void returnsTheLargest(HostUnderTest trip) {
    for (int n : SeededData.SIZES) {
      float[] rain = rain(n, SeededData.SEEDS.get(0));
      trial(trip, rain).returns(largest(litres(rain))).run();
    }
  }

  /** The task needs each of the n floats once on the device and once back: 4n bytes each way. */
  @Test
  @Order(3)
  @Points(3)
  @DisplayName("mueve los bytes exactos: 4n de ida, 4n de vuelta, en una reserva de 4n")
  void movesTheExactBytes(HostUnderTest trip) {
    for (int n : SeededData.SIZES) {
      HostReport report = trial(trip, rain(n, SeededData.SEEDS.get(1))).run();
      long bytes = (long) n * Float.BYTES;
      new TransferGate(report, "n = " + n)
          .requireToDevice(bytes)
          .requireToHost(bytes)
          .requireReservedAtMost(bytes);
    }
  }

  private static HostTrial trial(HostUnderTest trip, float[] rain) {
    return trip.trial("n = " + rain.length)
        .input("lluvia", rain)
        .output("litros", Expectation.exactly(litres(rain)))
        .value(rain.length);
  }

  private static float[] rain(int n, long seed) {
    return new SeededData(seed).floats(n, 20);
  }

  private static float[] litres(float[] rain) {
    float[] litres = new float[rain.length];
    for (int i = 0; i < rain.length; i++) {
      litres[i] = SQUARE_METRES * rain[i];
    }
    return litres;
  }

  private static float largest(float[] values) {
    float largest = values[0];
    for (float value : values) {
      largest = Math.max(largest, value);
    }
    return largest;
  }
}
