package telar.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What the façade refuses before it asks the device, in Spanish. */
class GpuTest {

  private final Gpu gpu = new Gpu(new UntouchedDevice());

  @Test
  void anArrayThatIsNullIsNamed() {
    assertEquals(
        "gpu.upload: el arreglo es null; créelo antes, p. ej. con new float[n].",
        refusal(() -> gpu.upload((float[]) null)));
  }

  @Test
  void onlyNumericPrimitiveArraysAreUploaded() {
    assertEquals(
        "gpu.upload: se esperaba un arreglo float[], double[], int[], long[], short[] o byte[];"
            + " llegó String.",
        refusal(() -> gpu.upload("texto")));
  }

  @Test
  void onlyNumericPrimitiveArraysAreAllocated() {
    assertEquals(
        "gpu.allocate: se esperaba un arreglo float[], double[], int[], long[], short[] o byte[];"
            + " llegó Float[].",
        refusal(() -> gpu.allocate(Float[].class, 3)));
  }

  @Test
  void aNegativeLengthIsRefused() {
    assertEquals(
        "gpu.allocate: la longitud no puede ser negativa; llegó -1.",
        refusal(() -> gpu.allocate(float[].class, -1)));
  }

  private static String refusal(Runnable action) {
    return assertThrows(IllegalArgumentException.class, action::run).getMessage();
  }

  /** A device that must not be reached. */
  private static final class UntouchedDevice implements Device {
    @Override
    public DeviceInfo info() {
      throw new AssertionError("reached");
    }

    @Override
    public CudaModule compile(CudaSource source, CompileOptions options) {
      throw new AssertionError("reached");
    }

    @Override
    public <T> Buffer<T> allocate(Class<T> arrayType, int length) {
      throw new AssertionError("reached");
    }

    @Override
    public <T> Buffer<T> upload(T array) {
      throw new AssertionError("reached");
    }

    @Override
    public void close() {}
  }
}
