package telar.simt.host;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.simt.memory.Allocation;

class CopyCallsTest {

  private static final int TO_DEVICE = 1;
  private static final int TO_HOST = 2;

  private final Host host = new Host();
  private final long device = host.cudaMalloc(3, "d_x", 16);
  private final Allocation h = host.host(16);

  private int copy(long target, long source, long bytes, int kind) {
    host.at(9, "cudaMemcpy(d_x, h, 16, kind)");
    return CopyCalls.memcpy(host.thread, target, source, bytes, kind);
  }

  @Test
  void aRoundTripKeepsTheBytes() {
    h.upload(0, new int[] {1, 2, 3, 4}, 0, 4);
    Allocation back = host.host(16);
    assertEquals(0, copy(device, h.address(), 16, TO_DEVICE));
    assertEquals(0, copy(back.address(), device, 16, TO_HOST));
    int[] result = new int[4];
    back.download(0, result, 0, 4);
    assertArrayEquals(new int[] {1, 2, 3, 4}, result);
    assertEquals(List.of(), host.issues);
  }

  @Test
  void swappedArgumentsAreExplained() {
    assertEquals(1, copy(h.address(), device, 16, TO_DEVICE));
    assertEquals(
        "cudaMemcpy dice cudaMemcpyHostToDevice, pero el destino h está en el host. Revise el orden"
            + " (destino, origen) y el sentido de la copia. Línea 9.",
        host.issues.get(0).message());
  }

  @Test
  void copyingTooMuchSaysHowMuchThereIs() {
    assertEquals(1, copy(device, h.address(), 64, TO_DEVICE));
    assertEquals(HostIssue.Kind.OUT_OF_BOUNDS, host.issues.get(0).kind());
    assertEquals(
        "cudaMemcpy abarca 64 bytes, pero desde ahí d_x solo tiene 16. Compare el tamaño con el"
            + " que se reservó en la línea 3: los dos van en bytes, n * sizeof(tipo). Línea 9.",
        host.issues.get(0).message());
  }

  @Test
  void copyingToFreedMemoryIsAUseAfterFree() {
    AllocationCalls.free(host.thread, device);
    assertEquals(1, copy(device, h.address(), 16, TO_DEVICE));
    assertEquals(HostIssue.Kind.USE_AFTER_FREE, host.issues.get(0).kind());
  }

  @Test
  void memsetNeedsDeviceMemory() {
    host.at(4, "cudaMemset(h, 0, 16)");
    assertEquals(1, CopyCalls.memset(host.thread, h.address(), 0, 16));
    assertEquals(HostIssue.Kind.HOST_ACCESS, host.issues.get(0).kind());
  }
}
