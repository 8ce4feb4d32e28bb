package telar.checks.memcheck;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;
import telar.simt.memory.Memory;
import telar.simt.memory.MemoryFault;

class AlignmentCheckTest {

  private final BlockObserver block =
      new AlignmentCheck(new Memory()).block(new LaunchGeometry(4, 1, 1, 8, 2, 1, 0), 3);

  private int nextSite;

  private void access(String type, int bytes, long offset) {
    AccessSite site =
        new AccessSite(
            nextSite++, "k.cu", 2, 1, "k", "v[i]", "v", "i", AccessSite.Kind.READ, bytes, type);
    long[] addresses = new long[32];
    addresses[9] = Address.of(Address.GLOBAL, 1, offset);
    block.access(site, 0, 1 << 9, addresses);
  }

  @Test
  void aVectorInTheMiddleOfAVectorIsAFaultOfItsThread() {
    var fault = assertThrows(MemoryFault.class, () -> access("const float4", 16, 20));
    MemoryError error = Memcheck.explain(fault);
    assertEquals(MemoryError.Kind.MISALIGNED_ACCESS, error.kind());
    assertEquals(
        "`v[i]`: la dirección queda a 20 bytes del comienzo de v y no es múltiplo de 16, el tamaño"
            + " de const float4; los accesos deben estar alineados a su tamaño. Revise el"
            + " desplazamiento, o copie los bytes con memcpy. Línea 2, bloque (3, 0, 0), hilo"
            + " (1, 1, 0).",
        error.message());
  }

  @Test
  void alignedVectorsPass() {
    assertDoesNotThrow(() -> access("float4", 16, 32));
    assertDoesNotThrow(() -> access("float2", 8, 24));
  }

  @Test
  void otherObjectsNeedNoMoreThanTheirScalarsDo() {
    assertDoesNotThrow(() -> access("float3", 12, 20));
    assertDoesNotThrow(() -> access("Particle", 16, 20));
  }
}
