package m3.xorSwizzle;

import m2.transpuesta.Matrix;
import m3.tile33.BankedTile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;

/** The transpose of any matrix through a tile without padding whose columns meet no conflict. */
@KernelTest
class XorSwizzleTest {

  /** The elements of a tile and nothing more. */
  private static final int ALLOWED_BYTES = Matrix.TILE * Matrix.TILE * Float.BYTES;

  @Test
  @Order(1)
  @Points(1)
  @DisplayName("transpone matrices de todas las formas")
  void transposesEveryShape(KernelUnderTest xorSwizzle) {
    new BankedTile(xorSwizzle, ALLOWED_BYTES).requireEveryShape();
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("no desperdicia sectores con mosaicos completos")
  void wastesNoSectorOnFullTiles(KernelUnderTest xorSwizzle) {
    new BankedTile(xorSwizzle, ALLOWED_BYTES).requireFullSectors();
  }

  @Test
  @Order(3)
  @Points(3)
  @DisplayName("ni un ciclo extra, con 4096 bytes de memoria compartida por bloque")
  void losesNoCycle(KernelUnderTest xorSwizzle) {
    new BankedTile(xorSwizzle, ALLOWED_BYTES).requireNoExtraCycles();
  }
}
