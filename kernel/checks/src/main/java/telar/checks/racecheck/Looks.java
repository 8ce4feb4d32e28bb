package telar.checks.racecheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;

/**
 * Which plain reads only look at what atomics change: a thread that goes on to change the word it
 * has read, or threads that always read first and change then (which vertex is still new?). Reads
 * behind the atomics want their result, and need a barrier.
 */
final class Looks {

  private static final int MAX_SITES = Long.SIZE;
  private static final long NOWHERE = -1;

  private final RaceLog races;
  private final List<AccessSite> sites = new ArrayList<>();
  private long[] reads = {};
  private long[] atomics = {};
  private long[] words = {};
  private AccessSite[] places = {};

  Looks(RaceLog races) {
    this.races = races;
  }

  /** Starts again, with so many threads. */
  void clear(int threads) {
    sites.clear();
    if (reads.length < threads) {
      reads = new long[threads];
      atomics = new long[threads];
      words = new long[threads];
      places = new AccessSite[threads];
    }
    Arrays.fill(reads, 0);
    Arrays.fill(atomics, 0);
    Arrays.fill(words, NOWHERE);
  }

  /** A thread reads a word, or changes it by an atomic. */
  void see(AccessSite site, int thread, long word, long address) {
    if (site.kind() == AccessSite.Kind.WRITE) {
      return;
    }
    boolean atomic = site.kind() == AccessSite.Kind.ATOMIC;
    if (!atomic) {
      words[thread] = word;
      places[thread] = site;
    } else if (words[thread] == word) {
      races.look(places[thread], site);
    }
    if (Address.space(address) == Address.GLOBAL) {
      order(site, thread, atomic);
    }
  }

  private void order(AccessSite site, int thread, boolean atomic) {
    int number = number(site);
    if (number >= MAX_SITES) {
      return;
    }
    long before = atomic ? reads[thread] : atomics[thread];
    for (long rest = before; rest != 0; rest &= rest - 1) {
      AccessSite other = sites.get(Long.numberOfTrailingZeros(rest));
      if (atomic) {
        races.readFirst(other, site);
      } else {
        races.readBehind(site, other);
      }
    }
    long[] seen = atomic ? atomics : reads;
    seen[thread] |= 1L << number;
  }

  private int number(AccessSite site) {
    int known = sites.indexOf(site);
    if (known < 0) {
      sites.add(site);
      return sites.size() - 1;
    }
    return known;
  }
}
