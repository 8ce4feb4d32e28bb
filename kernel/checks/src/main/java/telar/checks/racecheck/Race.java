package telar.checks.racecheck;

import telar.simt.event.AccessSite;

/**
 * Two accesses to the same bytes by two threads, at least one a write, with nothing that orders
 * them.
 *
 * @param first the access that ran first in this schedule
 * @param firstBlock linear number of its block
 * @param firstThread linear number of its thread in the block
 * @param second the access that met it
 * @param secondBlock linear number of its block
 * @param secondThread linear number of its thread in the block
 * @param address where, for the first occurrence
 * @param count how many times this pair of places met
 */
public record Race(
    AccessSite first,
    long firstBlock,
    int firstThread,
    AccessSite second,
    long secondBlock,
    int secondThread,
    long address,
    long count) {

  private static final int WARP = 32;

  Race times(long times) {
    return new Race(
        first, firstBlock, firstThread, second, secondBlock, secondThread, address, times);
  }

  /** The same race, told from the other access. */
  Race turned() {
    return new Race(
        second, secondBlock, secondThread, first, firstBlock, firstThread, address, count);
  }

  /** Whether both accesses are writes. */
  public boolean isWriteWrite() {
    return first.kind() != AccessSite.Kind.READ && second.kind() != AccessSite.Kind.READ;
  }

  /** Whether the two threads are in one warp. */
  public boolean isWithinWarp() {
    return !isBetweenBlocks() && firstThread / WARP == secondThread / WARP;
  }

  /** Whether the two threads are in different blocks. */
  public boolean isBetweenBlocks() {
    return firstBlock != secondBlock;
  }
}
