package telar.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/** Which reads of a thread's own variables instrumented code watches, and which indices. */
class OwnVariablesTest {

  private static int performed(String name, String body, boolean exact) {
    int[] count = new int[1];
    IrTree.statements(
        LoweredKernel.of(body, exact).body(),
        s -> count[0] += s instanceof Stmt.Perform p && p.intrinsic().equals(name) ? 1 : 0);
    return count[0];
  }

  private static int watched(String body) {
    return performed(Stmt.Perform.UNSET, body, true);
  }

  @Test
  void aVariableThatIsSetOnAllWaysIsNotWatched() {
    assertEquals(0, watched("int x; if (n > 0) x = 1; else x = 2; out[0] = x;"));
  }

  @Test
  void aVariableThatOneWaySetsIsWatched() {
    assertEquals(1, watched("int x; if (n > 0) x = 1; out[0] = x;"));
  }

  @Test
  void aLoopMayRunZeroTimes() {
    assertEquals(1, watched("int x; for (int i = 0; i < n; i++) x = i; out[0] = x;"));
  }

  @Test
  void aLoopThatIsLeftByBreakSetsWhatComesBeforeIt() {
    assertEquals(0, watched("int x; while (true) { x = n; if (n > 3) break; } out[0] = x;"));
  }

  @Test
  void aWayThatReturnsDoesNotCount() {
    assertEquals(0, watched("int x; if (n > 0) x = 1; else return; out[0] = x;"));
  }

  @Test
  void anArrayHasAShadow() {
    assertEquals(1, watched("int a[4]; a[n & 3] = 1; out[0] = a[(n + 1) & 3];"));
  }

  @Test
  void anInitialisedArrayNeedsNone() {
    assertEquals(0, watched("int a[4] = {}; a[n & 3] = 1; out[0] = a[(n + 1) & 3];"));
  }

  @Test
  void uncheckedCodeWatchesNothing() {
    assertEquals(0, performed(Stmt.Perform.UNSET, "int x; if (n > 0) x = 1; out[0] = x;", false));
  }

  @Test
  void anIndexOfAMemberIsComparedInCheckedCodeOnly() {
    String body = "struct S { int a[4]; int b; } s; s.b = 1; s.a[n] = 2; out[0] = s.b;";
    assertEquals(1, performed(Stmt.Perform.BOUND, body, true));
    assertEquals(0, performed(Stmt.Perform.BOUND, body, false));
  }
}
