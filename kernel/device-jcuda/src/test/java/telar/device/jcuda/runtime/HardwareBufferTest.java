package telar.device.jcuda.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import telar.device.Buffer;
import telar.device.Gpu;
import telar.device.jcuda.driver.Driver;

class HardwareBufferTest {

  private final FakeGpu gpu = new FakeGpu();

  @Property(tries = 100)
  void whatIsUploadedIsDownloaded(@ForAll @NotEmpty double[] values) {
    assertArrayEquals(values, gpu.device.upload(values).download());
  }

  @Test
  void sizesFollowTheElementType() {
    assertEquals(12, gpu.device.allocate(float[].class, 3).bytes());
    assertEquals(12, gpu.device.allocate(int[].class, 3).bytes());
    assertEquals(24, gpu.device.allocate(double[].class, 3).bytes());
    assertEquals(24, gpu.device.allocate(long[].class, 3).bytes());
    assertEquals(6, gpu.device.allocate(short[].class, 3).bytes());
    assertEquals(3, gpu.device.allocate(byte[].class, 3).bytes());
  }

  @Test
  void theGpuOfANotebookUsesIt() {
    Buffer<float[]> buffer = new Gpu(gpu.device).upload(new float[] {1, 2});
    assertEquals(2, buffer.length());
    assertEquals(float[].class, buffer.arrayType());
  }

  @Test
  void uploadingAnotherLengthIsRefused() {
    Buffer<int[]> buffer = gpu.device.allocate(int[].class, 3);
    String message =
        String.valueOf(
            assertThrows(IllegalArgumentException.class, () -> buffer.upload(new int[4]))
                .getMessage());
    assertEquals("El Buffer tiene 3 elementos y el arreglo 4.", message);
  }

  @Test
  void otherTypesAreRefused() {
    String expected =
        "No se puede reservar memoria para char[]: use float[], int[], byte[], short[], long[] o"
            + " double[].";
    assertEquals(expected, FakeGpu.failure(() -> gpu.device.upload(new char[1])));
    String text = FakeGpu.failure(() -> gpu.device.upload("hola"));
    assertTrue(text.startsWith("No se puede reservar memoria para String"), text);
  }

  @Test
  void anEmptyBufferIsRefused() {
    assertEquals(
        "La longitud de un Buffer debe ser positiva; llegó 0.",
        FakeGpu.failure(() -> gpu.device.upload(new int[0])));
  }

  @Test
  void noMemoryLeftKeepsTheSessionGoing() {
    Buffer<int[]> earlier = gpu.device.upload(new int[] {5});
    gpu.driver.failNextAllocation("CUDA_ERROR_OUT_OF_MEMORY");
    String message = FakeGpu.failure(() -> gpu.device.allocate(int[].class, 1 << 30));
    assertTrue(message.contains("no queda memoria suficiente en la GPU"), message);
    assertArrayEquals(new int[] {5}, earlier.download());
  }

  @Test
  void aClosedBufferIsFreedOnceAndNoLongerUsable() {
    HardwareBuffer<int[]> buffer = (HardwareBuffer<int[]>) gpu.device.upload(new int[1]);
    Driver.Memory memory = buffer.memory();
    buffer.close();
    buffer.close();
    assertEquals(
        "El Buffer ya se cerró: su memoria en la GPU ya no existe.",
        FakeGpu.failure(buffer::download));
    assertEquals(List.of(memory), gpu.driver.freed);
  }

  @Test
  void memoryThatJavaNoLongerReachesIsFreed() throws InterruptedException {
    gpu.device.upload(new int[1000]);
    boolean freed = false;
    for (int i = 0; i < 200 && !freed; i++) {
      System.gc();
      Thread.sleep(10);
      gpu.kernel("").launch(FakeGpu.ONE_WARP);
      freed = !gpu.driver.freed.isEmpty();
    }
    assertTrue(freed);
  }
}
