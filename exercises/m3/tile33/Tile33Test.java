package m3.tile33;

import m2.transpuesta.Matrix;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import telar.grading.junit.KernelTest;
import telar.grading.junit.KernelUnderTest;
import telar.grading.junit.Points;

/** The transpose of any matrix through a tile whose columns meet no conflict. */
@KernelTest
class Tile33Test {

  /** 32 rows of 33 words: one word of padding for each row. */
  private static final int ALLOWED_BYTES = Matrix.TILE * (Matrix.TILE + 1) * Float.BYTES;

  @Test
  @Order(1)
  @Points(3)
  @DisplayName("transpone matrices de todas las formas")
  void transposesEveryShape(KernelUnderTest tile33) {
    new BankedTile(tile33, ALLOWED_BYTES).requireEveryShape();
  }

  @Test
  @Order(2)
  @Points(2)
  @DisplayName("no desperdicia sectores con mosaicos completos")
  void wastesNoSectorOnFullTiles(KernelUnderTest tile33) {
    new BankedTile(tile33, ALLOWED_BYTES).requireFullSectors();
  }

  @Test
  @Order(3)
  @Points(5)
  @DisplayName("ni un ciclo extra, con 4224 bytes de memoria compartida por bloque")
  void losesNoCycle(KernelUnderTest tile33) {
    new BankedTile(tile33, ALLOWED_BYTES).requireNoExtraCycles();
  }
}
