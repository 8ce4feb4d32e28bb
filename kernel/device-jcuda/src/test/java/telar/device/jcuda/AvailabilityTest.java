package telar.device.jcuda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import telar.device.jcuda.driver.DriverException;
import telar.device.jcuda.natives.Machines;
import telar.device.jcuda.nvrtc.NvrtcLibrary;

class AvailabilityTest {

  @TempDir private Path root;
  private Machines machine;
  private final FakeProbe probe = new FakeProbe();

  private static final class FakeProbe implements Availability.NativeProbe {
    private int version = 12060;
    private int devices = 1;
    private boolean asked;
    private @Nullable RuntimeException driverError;
    private @Nullable Error nvrtcError;

    @Override
    public int driverVersion() {
      asked = true;
      if (driverError != null) {
        throw driverError;
      }
      return version;
    }

    @Override
    public int deviceCount() {
      return devices;
    }

    @Override
    public void loadNvrtc(NvrtcLibrary library) {
      if (nvrtcError != null) {
        throw nvrtcError;
      }
    }
  }

  @BeforeEach
  void emptyMachine() {
    machine = new Machines(root);
  }

  private void completeMachine() {
    machine.file("usr/lib64/libcuda.so.1").file("usr/local/cuda/lib64/libnvrtc.so.12");
  }

  private String reason() {
    return new Availability(machine.build(), probe).unavailableReason().orElseThrow();
  }

  @Test
  void aCompleteMachineIsAvailable() {
    completeMachine();
    assertEquals(Optional.empty(), new Availability(machine.build(), probe).unavailableReason());
  }

  @Test
  void aMacHasNoNativeLibraries() {
    machine.system("Mac OS X", "aarch64");
    assertEquals(
        "JCuda 12.6 no trae bibliotecas nativas para Mac OS X (aarch64): solo para Linux y Windows"
            + " de 64 bits (x86).",
        reason());
  }

  @Test
  void noDriverIsSeenWithoutLoadingNativeCode() {
    assertEquals(
        "No está instalado el controlador de NVIDIA (libcuda.so.1 no aparece en este equipo).",
        reason());
    assertEquals(false, probe.asked);
  }

  @Test
  void noNvrtcTellsHowToInstallIt() {
    machine.file("usr/lib64/libcuda.so.1");
    assertEquals(
        "Hay un controlador de NVIDIA, pero falta NVRTC 12, el compilador de CUDA C++: instale el"
            + " CUDA Toolkit 12 o «pip install nvidia-cuda-nvrtc-cu12», e indique su carpeta con"
            + " TELAR_NVRTC_DIR.",
        reason());
  }

  @Test
  void anOldDriver() {
    completeMachine();
    probe.version = 11040;
    assertEquals(
        "El controlador de NVIDIA es muy antiguo (CUDA 11.4); se necesita uno con CUDA 12 o"
            + " posterior.",
        reason());
  }

  @Test
  void noDevice() {
    completeMachine();
    probe.devices = 0;
    assertEquals("El controlador de NVIDIA no encuentra ninguna GPU.", reason());
    probe.driverError = new DriverException("CUDA_ERROR_NO_DEVICE");
    assertEquals("El controlador de NVIDIA no encuentra ninguna GPU.", reason());
  }

  @Test
  void aDriverThatDoesNotStart() {
    completeMachine();
    probe.driverError = new DriverException("CUDA_ERROR_SYSTEM_DRIVER_MISMATCH");
    assertTrue(reason().startsWith("El controlador de NVIDIA no arranca: "), reason());
    assertTrue(reason().contains("Reinicie el equipo"), reason());
  }

  @Test
  void aLibraryThatDoesNotLoad() {
    completeMachine();
    probe.nvrtcError =
        new UnsatisfiedLinkError(
            "Error while loading native library \"JNvrtc\"\n"
                + "Stack trace from the attempt to load the library as a file:\n"
                + "java.lang.UnsatisfiedLinkError: no JNvrtc in java.library.path\n\tat x\n"
                + "Stack trace from the attempt to load the library as a resource:\n"
                + "java.lang.UnsatisfiedLinkError: /tmp/libJNvrtc.so: libnvrtc.so.12: cannot open\n");
    assertEquals(
        "No se pudieron cargar las bibliotecas nativas de CUDA: /tmp/libJNvrtc.so: libnvrtc.so.12:"
            + " cannot open",
        reason());
  }
}
