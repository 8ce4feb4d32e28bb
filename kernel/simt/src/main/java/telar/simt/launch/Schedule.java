package telar.simt.launch;

import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.stream.LongStream;

/**
 * The order in which blocks start and, inside a block, warps take their turns: natural, or permuted
 * by a seed. CUDA promises no order, so a correct kernel gives the same answer under every one.
 */
public final class Schedule {

  /** Blocks and warps by number. */
  public static final Schedule NATURAL = new Schedule(OptionalLong.empty());

  private final OptionalLong seed;

  private Schedule(OptionalLong seed) {
    this.seed = seed;
  }

  /** The order that a seed gives; natural without one. */
  public static Schedule of(OptionalLong seed) {
    return seed.isEmpty() ? NATURAL : new Schedule(seed);
  }

  public boolean isNatural() {
    return seed.isEmpty();
  }

  /** The numbers of the blocks of a grid of {@code count}, in the order in which they start. */
  public LongStream order(long count) {
    BlockOrder order = blocks(count);
    return LongStream.range(0, count).map(order::block);
  }

  /** The blocks of a grid of {@code count}, in order. */
  BlockOrder blocks(long count) {
    return seed.isEmpty()
        ? new BlockOrder(count, 1, 0)
        : BlockOrder.permuted(count, new SplittableRandom(seed.getAsLong()));
  }

  /** The warps of a block, in order: a permutation of 0 to {@code count - 1}. */
  public int[] warps(long linearBlock, int count) {
    int[] order = new int[count];
    for (int i = 0; i < count; i++) {
      order[i] = i;
    }
    if (seed.isPresent()) {
      shuffle(order, new SplittableRandom(seed.getAsLong() * 31 + linearBlock));
    }
    return order;
  }

  private static void shuffle(int[] order, SplittableRandom random) {
    for (int i = order.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int moved = order[i];
      order[i] = order[other];
      order[other] = moved;
    }
  }

  /** The permutation {@code i → (factor·i + shift) mod count}; needs no memory. */
  record BlockOrder(long count, long factor, long shift) {

    static BlockOrder permuted(long count, SplittableRandom random) {
      if (count < 2) {
        return new BlockOrder(count, 1, 0);
      }
      long factor = random.nextLong(1, Math.min(count, Integer.MAX_VALUE));
      while (gcd(factor, count) != 1) {
        factor = factor % (count - 1) + 1;
      }
      return new BlockOrder(count, factor, random.nextLong(count));
    }

    /** Whether neighbours start one after the other. */
    boolean isNatural() {
      return factor == 1 && shift == 0;
    }

    /** The block that starts at a position. */
    long block(long position) {
      return isNatural() ? position : permuted(position);
    }

    private long permuted(long position) {
      return Math.floorMod(
          Math.addExact(Math.floorMod(Math.multiplyExact(factor, position), count), shift), count);
    }

    private static long gcd(long a, long b) {
      return b == 0 ? a : gcd(b, a % b);
    }
  }
}
