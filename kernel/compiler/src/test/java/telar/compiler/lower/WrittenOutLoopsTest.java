package telar.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/** Which loops of a kernel are written out, and what nobody reads. */
class WrittenOutLoopsTest {

  private static int loops(String body) {
    return count(LoweredKernel.of(body, false), Stmt.Loop.class);
  }

  private static int count(IrFunction kernel, Class<? extends Stmt> kind) {
    int[] count = new int[1];
    IrTree.statements(kernel.body(), s -> count[0] += kind.isInstance(s) ? 1 : 0);
    return count[0];
  }

  @Test
  void aFewRoundsAreWrittenOut() {
    assertEquals(0, loops("for (int i = 0; i < 4; i++) out[i] = n;"));
  }

  @Test
  void anyStepThatIsKnownWillDo() {
    assertEquals(0, loops("for (int s = 64; s > 0; s /= 2) out[s] = n;"));
  }

  @Test
  void loopsInsideComeFirst() {
    assertEquals(0, loops("for (int i = 0; i < 4; i++) for (int j = 0; j < 3; j++) out[i] = j;"));
  }

  @Test
  void loopsThatOnlyGoThroughMemoryStayForVectorsToShare() {
    assertEquals(1, loops("int s = 0; for (int i = 0; i < 4; i++) s += out[i + n]; out[0] = s;"));
  }

  @Test
  void manyRoundsStayALoop() {
    assertEquals(1, loops("for (int i = 0; i < 33; i++) out[i] = n;"));
  }

  @Test
  void roundsThatAreNotKnownStayALoop() {
    assertEquals(1, loops("for (int i = 0; i < n; i++) out[i] = n;"));
  }

  @Test
  void aCounterThatTheBodyChangesStays() {
    assertEquals(1, loops("for (int i = 0; i < 9; i++) { out[i] = n; i += out[0]; }"));
  }

  @Test
  void jumpsStay() {
    assertEquals(1, loops("for (int i = 0; i < 4; i++) { if (out[i] == n) break; out[i] = n; }"));
  }

  @Test
  void checkedKernelsKeepTheirLoops() {
    String body = "for (int i = 0; i < 4; i++) out[i] = n;";
    assertEquals(1, count(LoweredKernel.of(body, true), Stmt.Loop.class));
  }

  @Test
  void privateArraysWithKnownIndicesBecomeRegisters() {
    String body =
        "int a[4]; for (int i = 0; i < 4; i++) a[i] = n + i;"
            + " for (int i = 0; i < 4; i++) out[i] = a[3 - i];";
    assertTrue(LoweredKernel.of(body, false).slots().isEmpty());
  }

  @Test
  void assignmentsThatNobodyReadsAreDropped() {
    IrFunction kernel = LoweredKernel.of("int a = n * 2; int b = a + 1; out[0] = n;", false);
    assertEquals(0, count(kernel, Stmt.Set.class));
  }

  @Test
  void readsOfMemoryStayBecauseTheyMayFault() {
    IrFunction kernel = LoweredKernel.of("int a = out[5]; out[0] = n;", false);
    assertEquals(1, count(kernel, Stmt.Set.class));
  }

  @Test
  void resultsThatNobodyReadsAreDropped() {
    IrFunction kernel = LoweredKernel.of("atomicAdd(&out[0], n);", false);
    IrTree.statements(
        kernel.body(), s -> assertTrue(!(s instanceof Stmt.Perform p) || p.result() == null));
    assertEquals(1, count(kernel, Stmt.Perform.class));
  }
}
