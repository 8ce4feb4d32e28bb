package telar.checks.memcheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.MemoryFault;
import telar.simt.memory.Origin;
import telar.simt.memory.ThreadCoordinates;

class MemcheckTest {

  private static final ThreadCoordinates THREAD = new ThreadCoordinates(3, 3, 0, 0, 232, 0, 0);

  private final Memory memory = new Memory();
  private final Allocation y =
      memory.allocate(Address.GLOBAL, 4000, "d_y", new Origin("p.cu", 12, "cudaMalloc"));

  private static AccessSite site(String expression, String variable, String index) {
    return new AccessSite(
        0, "p.cu", 4, 3, "saxpy", expression, variable, index, AccessSite.Kind.WRITE, 4, "float");
  }

  private static String message(MemoryFault fault) {
    return Memcheck.explain(fault.by(THREAD)).message();
  }

  @Test
  void aMissingGuardIsNamedWithTheIndexAndTheSize() {
    var fault = memory.fault(y.address() + 4000, 4, true).withIndex(1000);
    assertEquals(
        "`y[i]`: i = 1000, pero y tiene 1000 elementos (índices 0 a 999); ¿falta una guarda como"
            + " `if (i < n)`? Aquí n sería 1000. Se reservó con cudaMalloc en la línea 12. Línea 4,"
            + " bloque (3, 0, 0), hilo (232, 0, 0).",
        message(fault.at(site("y[i]", "y", "i"))));
  }

  @Test
  void aComputedIndexAsksToCheckTheComputation() {
    var fault = memory.fault(y.address() + 8000, 4, true).withIndex(2000);
    assertEquals(
        "`y[r * w + c]`: r * w + c = 2000, pero y tiene 1000 elementos (índices 0 a 999); revise"
            + " cómo se calcula el índice y si falta una guarda. Se reservó con cudaMalloc en la"
            + " línea 12. Línea 4, bloque (3, 0, 0), hilo (232, 0, 0).",
        message(fault.at(site("y[r * w + c]", "y", "r * w + c"))));
  }

  @Test
  void aNegativeIndexPointsAtTheBorder() {
    var fault = memory.fault(y.address() - 4, 4, true).withIndex(-1);
    assertEquals(
        "`y[i - 1]`: i - 1 = -1, pero los índices de y empiezan en 0. Revise la resta que produce"
            + " i - 1: los hilos del borde no tienen vecino anterior. Se reservó con cudaMalloc en la"
            + " línea 12. Línea 4, bloque (3, 0, 0), hilo (232, 0, 0).",
        message(fault.at(site("y[i - 1]", "y", "i - 1"))));
  }

  @Test
  void sharedMemoryAsksForItsSize() {
    Allocation s = new Allocation(Address.SHARED, 2, 128, "s", Origin.NONE);
    var fault =
        new MemoryFault(MemoryFault.Kind.OUT_OF_BOUNDS, s.address() + 128, 4, s).withIndex(32);
    assertEquals(
        "`s[t]`: t = 32, pero s tiene 32 elementos (índices 0 a 31); revise el índice o haga s"
            + " más grande (si es extern, con más bytes en <<<bloques, hilos, bytes>>>). Línea 4,"
            + " bloque (3, 0, 0), hilo (232, 0, 0).",
        message(fault.at(site("s[t]", "s", "t"))));
  }

  @Test
  void anIndexFarOutsideOfEverythingIsSaid() {
    var fault =
        new MemoryFault(MemoryFault.Kind.OUT_OF_BOUNDS, 1L << 60, 4, null).withIndex(-253_000);
    assertEquals(
        "`s[v]`: v = -253000, y queda fuera de s y de toda otra variable o reserva; revise el"
            + " índice y si s está sin inicializar. Línea 4, bloque (3, 0, 0), hilo (232, 0, 0).",
        message(fault.at(site("s[v]", "s", "v"))));
  }

  @Test
  void oneElementIsToldInTheSingular() {
    Allocation s = new Allocation(Address.SHARED, 2, 4, "s", Origin.NONE);
    var fault = new MemoryFault(MemoryFault.Kind.OUT_OF_BOUNDS, s.address() + 4, 4, s).withIndex(1);
    String text = message(fault.at(site("s[t]", "s", "t")));
    assertTrue(text.contains("t = 1, pero s tiene un solo elemento (índice 0);"), text);
  }

  @Test
  void aPointerIntoTheMiddleTellsWhichElementIsMeant() {
    var fault = memory.fault(y.address() + 4000, 4, true).withIndex(50);
    assertEquals(
        "`row[c]`: c = 50 cae en el elemento 1000 de d_y, que tiene 1000 elementos (índices 0 a"
            + " 999); revise desde dónde cuenta el puntero y hasta dónde llega el índice. Se"
            + " reservó con cudaMalloc en la línea 12. Línea 4, bloque (3, 0, 0), hilo (232, 0, 0).",
        message(fault.at(site("row[c]", "row", "c"))));
  }

  @Test
  void anArrayInsideAnObjectTellsItsOwnLength() {
    var fault = new MemoryFault(MemoryFault.Kind.OUT_OF_BOUNDS, 0, 4, null).of(3).withIndex(3);
    assertEquals(
        "`p.x[k]`: k = 3, pero p.x tiene 3 elementos (índices 0 a 2); ¿falta una guarda como"
            + " `if (k < n)`? Aquí n sería 3. Línea 4, bloque (3, 0, 0), hilo (232, 0, 0).",
        message(fault.at(site("p.x[k]", "p.x", "k"))));
  }

  @Test
  void hostMemoryInAKernelSaysWhatToDo() {
    Allocation h = memory.allocate(Address.HOST, 16, "h", Origin.NONE);
    MemoryError error =
        Memcheck.explain(memory.fault(h.address(), 4, true).at(site("x[i]", "x", "i")));
    assertEquals(MemoryError.Kind.HOST_ACCESS, error.kind());
    assertEquals(
        "`x[i]`: el kernel usa memoria del host a través de x; reserve memoria con cudaMalloc, copie"
            + " con cudaMemcpy y pase ese puntero. Línea 4.",
        error.message());
  }

  @Test
  void freedMemoryTellsWhereItWasReserved() {
    memory.free(y);
    MemoryError error =
        Memcheck.explain(memory.fault(y.address(), 4, true).at(site("y[i]", "y", "i")));
    assertEquals(MemoryError.Kind.USE_AFTER_FREE, error.kind());
    assertEquals(
        "`y[i]`: y apunta a memoria que ya se liberó; libérela después del último uso. Se reservó"
            + " con cudaMalloc en la línea 12. Línea 4.",
        error.message());
  }

  @Test
  void aNullPointerIsOutOfBounds() {
    MemoryError error = Memcheck.explain(memory.fault(8, 4, true).at(site("p[i]", "p", "i")));
    assertEquals(MemoryError.Kind.OUT_OF_BOUNDS, error.kind());
    assertEquals("p", error.variable());
  }

  @Test
  void leaksAreNamedAtTheirCudaMalloc() {
    memory.allocate(Address.GLOBAL, 8, "java", Origin.NONE);
    List<MemoryError> leaks = Memcheck.leaks(memory);
    assertEquals(1, leaks.size());
    assertEquals(12, leaks.get(0).line());
    assertEquals(
        "d_y (4000 bytes) se reserva con cudaMalloc en la línea 12 y nunca se libera; agregue"
            + " cudaFree(d_y) al final.",
        leaks.get(0).message());
  }
}
