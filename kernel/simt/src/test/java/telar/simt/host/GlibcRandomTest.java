package telar.simt.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Against what a C program prints with glibc. */
class GlibcRandomTest {

  private final GlibcRandom random = new GlibcRandom();

  private void expect(int... values) {
    for (int value : values) {
      assertEquals(value, random.next());
    }
  }

  @Test
  void theDefaultSequenceIsGlibcs() {
    expect(1804289383, 846930886, 1681692777, 1714636915, 1957747793);
  }

  @Test
  void aSeededSequenceIsGlibcs() {
    random.seed(42);
    for (int i = 0; i < 100; i++) {
      random.next();
    }
    expect(153692284, 1587639323, 1935092574);
  }

  @Test
  void seedZeroIsSeedOne() {
    random.seed(0);
    expect(1804289383);
  }
}
