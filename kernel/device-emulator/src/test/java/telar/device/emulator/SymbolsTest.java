package telar.device.emulator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.Device;
import telar.device.DeviceException;
import telar.device.Kernel;
import telar.device.LaunchConfig;

/** Java fills the variables of a cell, as {@code cudaMemcpyToSymbol} does. */
class SymbolsTest {

  private static final String WEIGHTED =
      """
      struct Limits { int low; int high; };
      __constant__ float filter[3];
      __constant__ Limits limits;
      __device__ int offset;
      __global__ void pesa(const float *x, float *y) {
        int i = threadIdx.x;
        y[i] = filter[i] * x[i] + limits.low + 10 * limits.high + 100 * offset;
      }
      """;

  private final Device device = new EmulatorProvider().open();
  private final Kernel kernel =
      device
          .compile(new CudaSource("celda.cu", WEIGHTED), CompileOptions.defaults())
          .kernel("pesa");

  private float[] launch() {
    Buffer<float[]> y = device.upload(new float[3]);
    kernel.launch(LaunchConfig.grid(3, 3), device.upload(new float[] {1, 2, 3}), y);
    return y.download();
  }

  private String refusal(String symbol, Object array) {
    return String.valueOf(
        assertThrows(DeviceException.class, () -> kernel.copyToSymbol(symbol, array)).getMessage());
  }

  @Test
  void aVariableIsZeroUntilItIsFilledAndStaysFilled() {
    assertArrayEquals(new float[] {0, 0, 0}, launch());
    kernel.copyToSymbol("filter", new float[] {3, 2, 1});
    assertArrayEquals(new float[] {3, 4, 3}, launch());
    assertArrayEquals(new float[] {3, 4, 3}, launch());
  }

  @Test
  void aShortArrayFillsTheStart() {
    kernel.copyToSymbol("filter", new float[] {5, 5, 5});
    kernel.copyToSymbol("filter", new float[] {1});
    assertArrayEquals(new float[] {1, 10, 15}, launch());
  }

  @Test
  void aStructureTakesTheBytesOfAnArray() {
    kernel.copyToSymbol("limits", new int[] {1, 2});
    kernel.copyToSymbol("offset", new int[] {3});
    assertArrayEquals(new float[] {321, 321, 321}, launch());
  }

  @Test
  void anotherCellHasVariablesOfItsOwn() {
    Kernel other =
        device
            .compile(new CudaSource("otra.cu", WEIGHTED), CompileOptions.defaults())
            .kernel("pesa");
    other.copyToSymbol("filter", new float[] {9, 9, 9});
    assertArrayEquals(new float[] {0, 0, 0}, launch());
  }

  @Test
  void anUnknownNameIsAnsweredWithThoseThereAre() {
    assertEquals(
        "No hay una variable __constant__ o __device__ llamada «filtro» en la celda de este kernel."
            + " Variables que hay: filter, limits, offset.",
        refusal("filtro", new float[3]));
  }

  @Test
  void anArrayThatDoesNotFitIsRefused() {
    assertEquals(
        "La variable filter ocupa 12 bytes y el arreglo, 16: no cabe.",
        refusal("filter", new float[4]));
  }
}
