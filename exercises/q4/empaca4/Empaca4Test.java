package q4.empaca4;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.device.LaunchConfig;
import telar.grading.junit.Expectation;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;
import telar.grading.junit.SeededData;

/** Codes of 4 bits into bytes and back: exact, whatever the signs and the length. */
@KernelTest
class Empaca4Test {

  @Test
  @Order(1)
  @Points(3)
  @DisplayName("códigos de todos los largos, pares e impares")
  void packsCodesOfEveryLength(KernelUnderTest empaca4) {
    for (int n : SeededData.SIZES) {
      for (long seed : SeededData.SEEDS) {
        check(empaca4, "n = " + n, Codes4.random(n, seed), n < 40 ? 32 : 256);
      }
    }
  }

  @Test
  @Order(2)
  @Points(3)
  @DisplayName("los 256 pares de códigos, con todos los signos")
  void packsEveryPair(KernelUnderTest empaca4) {
    check(empaca4, "los 256 pares de códigos", Codes4.everyPair(), 64);
  }

  @Test
  @Order(3)
  @Points(2)
  @DisplayName("con largo impar, el último byte lleva un solo código")
  void leavesTheLastHalfByteEmpty(KernelUnderTest empaca4) {
    check(empaca4, "511 códigos", Codes4.everyPair().withoutTheLast(), 100);
    check(empaca4, "un solo código, -8", new Codes4(new byte[] {-8}), 32);
  }

  /** Numbers with more than their 4 low bits: who copies them to back has not packed anything. */
  @Test
  @Order(4)
  @Points(2)
  @DisplayName("back sale del byte, no de codes")
  void readsTheCodesFromTheByte(KernelUnderTest empaca4) {
    Codes4 wide = Codes4.wide(257);
    check(empaca4, "números de más de 4 bits", wide, wide.lowBits(), 96);
  }

  private static void check(
      KernelUnderTest empaca4, String description, Codes4 codes, int block) {
    check(empaca4, description, codes, codes, block);
  }

  private static void check(
      KernelUnderTest empaca4, String description, Codes4 codes, Codes4 back, int block) {
    byte[] packed = codes.packed();
    empaca4
        .trial(description, LaunchConfig.grid(packed.length, block))
        .value(codes.length())
        .input("codes", codes.codes())
        .output("packed", Expectation.exactly(packed))
        .output("back", Expectation.exactly(back.codes()))
        .run();
  }
}
