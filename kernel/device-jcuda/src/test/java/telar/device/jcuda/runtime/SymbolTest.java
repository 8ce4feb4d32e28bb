package telar.device.jcuda.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import telar.device.Kernel;

/** Java fills the variables of a module on the GPU. */
class SymbolTest {

  private final FakeGpu gpu = new FakeGpu();
  private final Kernel kernel = gpu.kernel("");

  @Test
  void anArrayIsCopiedToTheStartOfTheVariable() {
    kernel.copyToSymbol("filter", new byte[] {1, 2, 3});
    assertArrayEquals(new byte[] {1, 2, 3, 0, 0, 0, 0, 0}, gpu.driver.filter.content());
  }

  @Test
  void theModuleOfAllLaunchesIsTheOneThatIsFilled() {
    kernel.copyToSymbol("filter", new float[] {1, 2});
    kernel.launch(FakeGpu.ONE_WARP);
    assertEquals(1, gpu.driver.loads);
  }

  @Test
  void anArrayThatDoesNotFitIsRefused() {
    assertEquals(
        "La variable filter ocupa 8 bytes y el arreglo, 12: no cabe.",
        FakeGpu.failure(() -> kernel.copyToSymbol("filter", new float[3])));
  }

  @Test
  void aNameThatIsNotThereIsExplained() {
    String message = FakeGpu.failure(() -> kernel.copyToSymbol("filtro", new float[1]));
    assertTrue(message.contains("no hay un kernel o una variable con ese nombre"), message);
  }
}
