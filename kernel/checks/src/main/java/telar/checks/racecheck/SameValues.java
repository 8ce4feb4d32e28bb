package telar.checks.racecheck;

import telar.simt.event.AccessSite;

/**
 * Threads that all write the same value to a place, with nothing that orders them: which of them
 * comes last makes no difference.
 *
 * @param first one of the places of the source
 * @param second the other, or the same
 * @param block linear number of a block that writes it
 * @param otherBlock linear number of a block that writes it too; may be the same
 * @param address where, for the first occurrence
 * @param count how many times another thread had written the value before
 */
public record SameValues(
    AccessSite first, AccessSite second, long block, long otherBlock, long address, long count) {

  SameValues times(long times) {
    return new SameValues(first, second, block, otherBlock, address, times);
  }
}
