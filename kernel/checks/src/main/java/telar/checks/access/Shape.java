package telar.checks.access;

import java.util.Arrays;
import telar.simt.event.Rounds;

/**
 * How the active lanes of one warp's access lie relative to the first of them. The same few shapes
 * come again and again at different places, so what follows from a shape is kept with it. Used by
 * one thread.
 */
public final class Shape {

  static final int LANES = 32;

  /** Shapes of data come once; what follows from them is kept only when it is asked more often. */
  private static final int RARE = 8;

  private final int mask;
  private final int bytes;
  private final int first;
  private final long[] offsets;
  private final boolean even;
  private final long stride;
  private final long low;
  private final long high;
  private final long bits;
  private int[][] derived = {};
  private int asked;

  private Shape(int mask, int bytes, long[] offsets, boolean even, long stride) {
    this.mask = mask;
    this.bytes = bytes;
    this.first = Integer.numberOfTrailingZeros(mask);
    this.offsets = offsets;
    this.even = even;
    this.stride = stride;
    long least = 0;
    long most = 0;
    long any = 0;
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      long offset = offsets[Integer.numberOfTrailingZeros(rest)];
      least = Math.min(least, offset);
      most = Math.max(most, offset);
      any |= offset;
    }
    this.low = least;
    this.high = most + bytes;
    this.bits = any;
  }

  /** Lanes {@code stride} bytes apart. */
  static Shape even(int mask, int bytes, long stride) {
    int first = Integer.numberOfTrailingZeros(mask);
    long[] offsets = new long[LANES];
    for (int lane = 0; lane < LANES; lane++) {
      offsets[lane] = (lane - first) * stride;
    }
    return new Shape(mask, bytes, offsets, true, stride);
  }

  /** The shape of lanes at those addresses, of {@code bytes} each; {@code mask} is not 0. */
  public static Shape of(int mask, int bytes, long[] addresses) {
    return Shapes.made(mask, bytes, addresses);
  }

  /** Lanes anywhere. */
  static Shape scattered(int mask, int bytes, long[] addresses) {
    long base = addresses[Integer.numberOfTrailingZeros(mask)];
    long[] offsets = new long[LANES];
    for (int lane = 0; lane < LANES; lane++) {
      offsets[lane] = addresses[lane] - base;
    }
    return new Shape(mask, bytes, offsets, false, 0);
  }

  /** The active lanes; never 0. */
  public int mask() {
    return mask;
  }

  /** The number of active lanes. */
  public int lanes() {
    return Integer.bitCount(mask);
  }

  /** The first active lane. */
  public int first() {
    return first;
  }

  /** Bytes that each lane accesses. */
  public int bytes() {
    return bytes;
  }

  /** Where an active lane lies, in bytes from the first active one. */
  public long offset(int lane) {
    return offsets[lane];
  }

  /** Whether the lanes are evenly spaced, {@link #stride} bytes apart. */
  public boolean isEven() {
    return even;
  }

  /** Bytes from a lane to the next, when they are evenly spaced. */
  public long stride() {
    return stride;
  }

  /** The first byte touched, from the first active lane's; 0 or less. */
  public long low() {
    return low;
  }

  /** The end of the last byte touched, from the first active lane's. */
  public long high() {
    return high;
  }

  /** Whether the active lanes are neighbours that fill {@link #low} to {@link #high} in order. */
  public boolean isRun() {
    return even && (stride == bytes || (mask & (mask - 1)) == 0) && isUnbroken();
  }

  private boolean isUnbroken() {
    int lanes = mask >>> first;
    return (lanes & (lanes + 1)) == 0;
  }

  /** Whether every lane's distance from the first is a multiple of {@code unit}, a power of two. */
  public boolean isWhole(int unit) {
    return (bits & (unit - 1)) == 0;
  }

  /** A number that follows from the shape when its first lane is at {@code base}. */
  public int get(Derived what, long base) {
    int index = what.index();
    if (index < derived.length && derived[index] != null) {
      int value = derived[index][(int) base & (what.period() - 1)];
      if (value != 0) {
        return value - 1;
      }
    }
    return computed(what, base);
  }

  private int computed(Derived what, long base) {
    if (!even && asked < RARE) {
      asked++;
      return what.compute(this, base, Shapes.scratch());
    }
    int index = what.index();
    if (index >= derived.length) {
      derived = Arrays.copyOf(derived, index + 1);
    }
    if (derived[index] == null) {
      derived[index] = new int[what.period()];
    }
    int value = what.compute(this, base, Shapes.scratch());
    derived[index][(int) base & (what.period() - 1)] = value + 1;
    return value;
  }

  /** The sum of a number over all rounds of an access. */
  public long sum(Derived what, Rounds rounds, int access) {
    long leap = rounds.leap(access);
    if ((leap & (what.period() - 1)) == 0) {
      return rounds.warps() * sum(what, rounds, access, rounds.base(access));
    }
    long sum = 0;
    for (int warp = 0; warp < rounds.warps(); warp++) {
      sum += sum(what, rounds, access, rounds.base(access) + warp * leap);
    }
    return sum;
  }

  /** The sum over the rounds of one warp. */
  private long sum(Derived what, Rounds rounds, int access, long base) {
    long step = rounds.step(access);
    int times = rounds.times();
    if ((step & (what.period() - 1)) == 0) {
      return (long) get(what, base) * times;
    }
    long sum = 0;
    int period =
        what.period() / (int) Math.min(what.period(), Long.lowestOneBit(step | what.period()));
    for (int i = 0; i < Math.min(period, times); i++) {
      sum += (long) get(what, base + i * step) * ((times - i + period - 1) / period);
    }
    return sum;
  }

  /** Whether it is the shape of an access. */
  boolean fits(int activeLanes, int size, long[] addresses) {
    if (activeLanes != mask || size != bytes) {
      return false;
    }
    long base = addresses[first];
    long differences = 0;
    if (mask == -1) {
      for (int lane = 0; lane < LANES; lane++) {
        differences |= (addresses[lane] - base) ^ offsets[lane];
      }
      return differences == 0;
    }
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      int lane = Integer.numberOfTrailingZeros(rest);
      differences |= (addresses[lane] - base) ^ offsets[lane];
    }
    return differences == 0;
  }
}
