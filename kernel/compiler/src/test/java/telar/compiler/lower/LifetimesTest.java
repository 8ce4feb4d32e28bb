package telar.compiler.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import telar.compiler.ir.IrTree;
import telar.compiler.ir.Stmt;

/** Where instrumented code marks the end of variables, and that no other code does. */
class LifetimesTest {

  private static int ends(String body, boolean exact) {
    int[] count = new int[1];
    IrTree.statements(
        LoweredKernel.of(body, exact).body(),
        s ->
            count[0] +=
                s instanceof Stmt.Perform p && p.intrinsic().equals(Stmt.Perform.ENDS) ? 1 : 0);
    return count[0];
  }

  private static int ends(String body) {
    return ends(body, true);
  }

  @Test
  void aVariableWhoseAddressStaysHasNoMarks() {
    assertEquals(0, ends("if (n) { int x = n; int *p = &x; *p += 1; out[0] = x; }"));
  }

  @Test
  void aVariableWhoseAddressIsKeptEndsWithItsBlock() {
    assertEquals(1, ends("int *p = out; if (n) { int x = n; p = &x; } out[0] = *p;"));
  }

  @Test
  void uncheckedCodeHasNoMarks() {
    assertEquals(0, ends("int *p = out; if (n) { int x = n; p = &x; } out[0] = *p;", false));
  }

  @Test
  void eachWayOutOfTheScopeEndsIt() {
    assertEquals(
        3,
        ends(
            "int *p = out; while (n--) { int x = n; p = &x; if (n == 3) continue;"
                + " if (n == 5) break; x++; } out[0] = *p;"));
  }

  @Test
  void aVariableOfTheWholeKernelLastsAsLongAsItsPointers() {
    assertEquals(0, ends("int x = n; int *p = n ? &x : out; out[0] = *p;"));
  }

  @Test
  void aVariableThatIsUsedBehindItsEndStaysInMemory() {
    assertEquals(1, ends("int *p; { int x = n; p = &x; } out[0] = *p;"));
  }

  @Test
  void aJumpOutOfABlockIsNoWayToWhatFollowsInIt() {
    assertEquals(
        0,
        ends(
            "for (int i = 0; i < n; i++) { int x = i; int *p = &x; if (i == 3) break; *p += 1;"
                + " out[i] = x; }"));
  }

  @Test
  void aCaseMayPassOverADeclaration() {
    assertEquals(
        0,
        ends(
            "int *p = out; switch (n) { case 0: int x; x = 1; p = &x; break; case 1: x = 2;"
                + " p = &x; } out[0] = *p;"));
  }
}
