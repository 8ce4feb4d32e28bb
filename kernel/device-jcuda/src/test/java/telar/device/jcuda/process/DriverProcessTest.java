package telar.device.jcuda.process;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import telar.device.Buffer;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.DeviceException;
import telar.device.Kernel;
import telar.device.LaunchConfig;
import telar.device.LaunchInterruptedException;
import telar.device.jcuda.driver.DriverException;
import telar.device.jcuda.nvrtc.Units;
import telar.device.jcuda.runtime.HardwareDevice;

/** The GPU process with a driver that has no GPU. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DriverProcessTest {

  private HardwareDevice device;

  @BeforeEach
  void open() {
    device =
        new HardwareDevice(
            new DriverProcess(GpuProcess.command(FakeDriverMain.class)),
            (source, options) -> Units.of(source));
  }

  @AfterEach
  void close() {
    device.close();
  }

  private Kernel kernel(String name) {
    CudaSource source = new CudaSource("k.cu", "__global__ void " + name + "(int *x) {}");
    return device.compile(source, CompileOptions.defaults()).kernel(name);
  }

  private Buffer<int[]> buffer() {
    return device.upload(new int[] {1, 2, 3});
  }

  private String failure(String kernel) {
    return String.valueOf(
        assertThrows(
                DeviceException.class,
                () -> kernel(kernel).launch(LaunchConfig.grid(1, 1), buffer()))
            .getMessage());
  }

  @Test
  void theProcessTellsWhatItsGpuIs() {
    assertEquals("GPU de prueba", device.info().name());
  }

  @Test
  void largeArraysGoThereAndBack() {
    double[] values = new double[1_500_001];
    for (int i = 0; i < values.length; i++) {
      values[i] = i * 0.5;
    }
    assertArrayEquals(values, device.upload(values).download());
  }

  @Test
  void whatAKernelPrintsIsInItsReport() {
    Kernel kernel = kernel("k");
    LaunchConfig one = LaunchConfig.grid(1, 1);
    assertEquals("año k\n", kernel.launch(one, buffer()).output());
    assertEquals("año k\n", kernel.launch(one, buffer()).output());
  }

  @Test
  void aVariableIsFilledInTheProcess() {
    Kernel kernel = kernel("k");
    kernel.copyToSymbol("filter", new float[] {1, 2});
    DeviceException error =
        assertThrows(DeviceException.class, () -> kernel.copyToSymbol("otra", new float[1]));
    assertTrue(String.valueOf(error.getMessage()).contains("variable"), error.getMessage());
  }

  @Test
  void anErrorBringsWhatWasPrintedBeforeIt() {
    String message = failure("falla");
    assertTrue(message.contains("assert"), message);
    assertTrue(message.contains("año a"), message);
    assertTrue(message.contains("La GPU ya está lista otra vez"), message);
    assertEquals("año k\n", kernel("k").launch(LaunchConfig.grid(1, 1), buffer()).output());
  }

  @Test
  void aProcessThatDiesIsReplaced() {
    String message = failure("muere");
    assertTrue(message.contains("terminó de golpe"), message);
    assertArrayEquals(new int[] {1, 2, 3}, buffer().download());
  }

  @Test
  void aKernelWithoutEndIsEndedWithItsProcess() {
    LaunchConfig brief = LaunchConfig.grid(1, 1).timeLimit(Duration.ofMillis(50));
    Kernel endless = kernel("eterno");
    LaunchInterruptedException stopped =
        assertThrows(LaunchInterruptedException.class, () -> endless.launch(brief, buffer()));
    assertTrue(stopped.isTimeLimit());
    assertArrayEquals(new int[] {1, 2, 3}, buffer().download());
  }

  @Test
  void aProcessThatDoesNotStartTellsWhy() {
    DriverException error =
        assertThrows(
            DriverException.class,
            () -> new DriverProcess(GpuProcess.command(DriverProcessTest.class)));
    assertTrue(error.explanation().contains("main"), error.explanation());
  }
}
