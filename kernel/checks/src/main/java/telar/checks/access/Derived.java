package telar.checks.access;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * A number that follows from a shape and from where its first lane lies within a period, such as
 * the 32-byte sectors it touches. {@link Shape#get} computes it once for each such place.
 */
public abstract class Derived {

  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int index = COUNT.getAndIncrement();
  private final int period;

  /**
   * A number that is the same when the whole access moves by {@code period} bytes, a power of two.
   */
  protected Derived(int period) {
    this.period = period;
  }

  /**
   * The number, 0 or more.
   *
   * @param base the address of the first active lane
   * @param scratch an empty set to work with
   */
  protected abstract int compute(Shape shape, long base, SmallSet scratch);

  int index() {
    return index;
  }

  int period() {
    return period;
  }
}
