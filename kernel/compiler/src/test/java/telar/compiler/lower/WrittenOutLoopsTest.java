package telar.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import telar.compiler.frontend.FrontEnd;
import telar.compiler.frontend.FrontEndOptions;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrModule;
import telar.compiler.ir.Stmt;
import telar.compiler.source.SourceFile;

/** Which loops of a kernel are written out, and what nobody reads. */
class WrittenOutLoopsTest {

  private static IrFunction lowered(String body, boolean exact) {
    String text = "__global__ void k(int n, int *out) {" + body + "}";
    IrModule module =
        FrontEnd.compile(
                List.of(new SourceFile("k.cu", text)), new FrontEndOptions(List.of(), Map.of()))
            .module();
    IntrinsicTraits none =
        new IntrinsicTraits() {
          @Override
          public boolean isWarp(String name) {
            return false;
          }

          @Override
          public boolean isUniform(String name) {
            return false;
          }
        };
    IrFunction kernel =
        module.functions().stream().filter(f -> f.displayName().startsWith("k")).findAny().get();
    return new Lowering(module, none).kernel(kernel.name(), exact).kernel();
  }

  private static int loops(String body) {
    return count(lowered(body, false), Stmt.Loop.class);
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
    assertEquals(1, count(lowered(body, true), Stmt.Loop.class));
  }

  @Test
  void privateArraysWithKnownIndicesBecomeRegisters() {
    String body =
        "int a[4]; for (int i = 0; i < 4; i++) a[i] = n + i;"
            + " for (int i = 0; i < 4; i++) out[i] = a[3 - i];";
    assertTrue(lowered(body, false).slots().isEmpty());
  }

  @Test
  void assignmentsThatNobodyReadsAreDropped() {
    IrFunction kernel = lowered("int a = n * 2; int b = a + 1; out[0] = n;", false);
    assertEquals(0, count(kernel, Stmt.Set.class));
  }

  @Test
  void readsOfMemoryStayBecauseTheyMayFault() {
    IrFunction kernel = lowered("int a = out[5]; out[0] = n;", false);
    assertEquals(1, count(kernel, Stmt.Set.class));
  }

  @Test
  void resultsThatNobodyReadsAreDropped() {
    IrFunction kernel = lowered("atomicAdd(&out[0], n);", false);
    IrTree.statements(
        kernel.body(), s -> assertTrue(!(s instanceof Stmt.Perform p) || p.result() == null));
    assertEquals(1, count(kernel, Stmt.Perform.class));
  }
}
