package telar.checks.racecheck;

import telar.checks.access.Shape;

/**
 * Accesses that divide an object among the threads in one and the same way: lane {@code l} of warp
 * {@code w} touches places that lie {@code w * leap + l * stride} bytes, plus any number of periods
 * of a whole block, after one origin. Since a stride is at least as long as what is accessed and a
 * leap as 32 strides, no byte belongs to two threads. Accesses that divide nothing make one claim
 * together. Two claims can only meet where their extents overlap.
 */
final class Claim {

  private static final int LANES = 32;

  private boolean divided;
  private long stride;
  private long leap;
  private long period;
  private long origin;
  private long low;
  private long high;
  private int kinds;

  /** Starts it with an access that a block of {@code threads} logged. */
  void start(ObjectLog log, int entry, int threads) {
    Shape shape = log.shape(entry);
    stride = shape.lanes() == 1 ? shape.bytes() : shape.stride();
    leap = log.warps(entry) == 1 ? stride * LANES : log.leap(entry);
    period =
        leap == stride * LANES
            ? Math.abs(stride) * threads
            : Math.abs(leap) * ((threads + LANES - 1) / LANES);
    divided = divides(shape) && Math.abs(leap) >= Math.abs(stride) * LANES && isWhole(log, entry);
    origin = divided ? origin(log, entry, shape) : 0;
    low = log.low(entry);
    high = log.high(entry);
    kinds = log.kind(entry);
  }

  private static boolean divides(Shape shape) {
    return shape.lanes() == 1 || (shape.isEven() && Math.abs(shape.stride()) >= shape.bytes());
  }

  /** Whether it moves by whole periods from a round to the next. */
  private boolean isWhole(ObjectLog log, int entry) {
    return log.times(entry) == 1 || (period != 0 && log.step(entry) % period == 0);
  }

  private long origin(ObjectLog log, int entry, Shape shape) {
    long zero = log.base(entry) - log.warp(entry) * leap - shape.first() * stride;
    return (period & (period - 1)) == 0 ? zero & (period - 1) : Math.floorMod(zero, period);
  }

  /** Adds an access when it divides the object in this way too; whether it does. */
  boolean add(ObjectLog log, int entry) {
    Shape shape = log.shape(entry);
    boolean agrees = divided ? agrees(log, entry, shape) : !isDivision(log, entry, shape);
    if (agrees) {
      low = Math.min(low, log.low(entry));
      high = Math.max(high, log.high(entry));
      kinds |= log.kind(entry);
    }
    return agrees;
  }

  /** Whether it may divide the object in a way of its own. */
  private static boolean isDivision(ObjectLog log, int entry, Shape shape) {
    return log.times(entry) == 1 && divides(shape);
  }

  private boolean agrees(ObjectLog log, int entry, Shape shape) {
    return divides(shape)
        && (shape.stride() == stride || shape.lanes() == 1)
        && shape.bytes() <= Math.abs(stride)
        && (log.warps(entry) == 1 || log.leap(entry) == leap)
        && isWhole(log, entry)
        && origin(log, entry, shape) == origin;
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
