package telar.checks.racecheck;

import telar.checks.access.Shape;

/**
 * Accesses that divide an object among the threads in one and the same way: thread {@code t}
 * touches places that lie {@code t * stride} bytes, plus any number of strides of a whole block,
 * after one origin. Since a stride is at least as long as what is accessed, no byte belongs to two
 * threads. Accesses that divide nothing make one claim together. Two claims can only meet where
 * their extents overlap.
 */
final class Claim {

  private static final int LANES = 32;

  private boolean divided;
  private long stride;
  private long period;
  private long origin;
  private long low;
  private long high;
  private int kinds;

  /**
   * Starts it with an access of a block of {@code threads}.
   *
   * @param way how far it moves, being made several times
   */
  void start(int warp, long base, Shape shape, int kind, long way, int threads) {
    stride = shape.lanes() == 1 ? shape.bytes() : shape.stride();
    divided = way == 0 && divides(shape);
    period = Math.abs(stride) * threads;
    origin = divided ? origin(warp, base, shape) : 0;
    low = base + shape.low() + Math.min(0, way);
    high = base + shape.high() + Math.max(0, way);
    kinds = kind;
  }

  private static boolean divides(Shape shape) {
    return shape.lanes() == 1 || (shape.isEven() && Math.abs(shape.stride()) >= shape.bytes());
  }

  private long origin(int warp, long base, Shape shape) {
    long zero = base - ((long) warp * LANES + shape.first()) * stride;
    return (period & (period - 1)) == 0 ? zero & (period - 1) : Math.floorMod(zero, period);
  }

  /** Adds an access when it divides the object in this way too; whether it does. */
  boolean add(int warp, long base, Shape shape, int kind, long way) {
    boolean divides = way == 0 && divides(shape);
    if (divides != divided || (divides && !agrees(warp, base, shape))) {
      return false;
    }
    low = Math.min(low, base + shape.low() + Math.min(0, way));
    high = Math.max(high, base + shape.high() + Math.max(0, way));
    kinds |= kind;
    return true;
  }

  private boolean agrees(int warp, long base, Shape shape) {
    return (shape.stride() == stride || shape.lanes() == 1)
        && shape.bytes() <= Math.abs(stride)
        && origin(warp, base, shape) == origin;
  }

  /** Whether its accesses may race with each other. */
  boolean mayRace() {
    return !divided && Kinds.mayRace(kinds);
  }

  /** Whether an access of this claim may race with one of another. */
  boolean mayMeet(Claim other) {
    return low < other.high && other.low < high && Kinds.mayRace(kinds | other.kinds);
  }
}
