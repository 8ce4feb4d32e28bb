package telar.grading.junit;

import java.util.List;
import java.util.SplittableRandom;

/** Reproducible data that no constant or pattern imitates: irregular, with both signs. */
public final class SeededData {

  /** The seeds that every exercise is tried with. */
  public static final List<Long> SEEDS = List.of(7L, 2026L);

  /** The lengths that every exercise is tried with: around a warp, a block and beyond. */
  public static final List<Integer> SIZES = List.of(1, 2, 3, 31, 32, 33, 255, 1000);

  private final SplittableRandom random;

  public SeededData(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /**
   * A bell curve of that standard deviation, with an offset that differs from one array to the
   * next.
   */
  public float[] floats(int length, double deviation) {
    double offset = deviation * (random.nextDouble() - 0.5);
    float[] values = new float[length];
    for (int i = 0; i < length; i++) {
      values[i] = (float) (offset + deviation * gaussian());
    }
    return values;
  }

  /** One such number, never near zero. */
  public float scalar() {
    double magnitude = 0.5 + 2 * random.nextDouble();
    return (float) (random.nextBoolean() ? magnitude : -magnitude);
  }

  private double gaussian() {
    double radius = Math.sqrt(-2 * Math.log(1 - random.nextDouble()));
    return radius * Math.cos(2 * Math.PI * random.nextDouble());
  }
}
