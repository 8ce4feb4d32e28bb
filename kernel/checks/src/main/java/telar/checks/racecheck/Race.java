package telar.checks.racecheck;

import telar.simt.event.AccessSite;

/**
 * Two accesses to the same bytes by two threads of a block, at least one a write, with nothing that
 * orders them.
 *
 * @param first the access that ran first in this schedule
 * @param second the access that met it
 * @param block linear number of the block
 * @param firstThread linear number, in the block, of the thread of {@code first}
 * @param secondThread the same for {@code second}
 * @param address where, for the first occurrence
 * @param count how many times this pair of places met
 */
public record Race(
    AccessSite first,
    AccessSite second,
    long block,
    int firstThread,
    int secondThread,
    long address,
    long count) {

  Race again() {
    return new Race(first, second, block, firstThread, secondThread, address, count + 1);
  }

  /** Whether both accesses are writes. */
  public boolean isWriteWrite() {
    return first.kind() != AccessSite.Kind.READ && second.kind() != AccessSite.Kind.READ;
  }
}
