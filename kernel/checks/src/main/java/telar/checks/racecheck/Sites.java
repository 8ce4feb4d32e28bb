package telar.checks.racecheck;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;
import telar.simt.memory.Address;

/** The access sites seen so far, by number; read without locks. */
final class Sites {

  /** Replaced as a whole when it changes. */
  private volatile BitSet compared = new BitSet();

  private final Set<Integer> leftOut = ConcurrentHashMap.newKeySet();

  private volatile @Nullable AccessSite[] byId = new @Nullable AccessSite[64];

  /** Makes a site known. */
  void add(AccessSite site) {
    @Nullable AccessSite[] known = byId;
    if (site.id() >= known.length || known[site.id()] == null) {
      insert(site);
    }
  }

  private synchronized void insert(AccessSite site) {
    @Nullable AccessSite[] known = byId;
    known = Arrays.copyOf(known, Math.max(known.length, Integer.highestOneBit(site.id() + 1) * 2));
    known[site.id()] = site;
    byId = known;
  }

  /** Makes a site known whose values are told, so that they are compared. */
  void compare(AccessSite site) {
    add(site);
    if (!compared.get(site.id())) {
      synchronized (this) {
        BitSet more = (BitSet) compared.clone();
        more.set(site.id());
        compared = more;
      }
    }
  }

  /** Notes that not all that is written to the object of an address is compared. */
  void leaveOut(long address) {
    leftOut.add(Address.key(address));
  }

  /** Whether what two sites write to an address is compared, so that it is known if they race. */
  boolean areCompared(AccessSite one, AccessSite other, long address) {
    return compared.get(one.id())
        && compared.get(other.id())
        && isComparable(one, other)
        && !leftOut.contains(Address.key(address));
  }

  /** Whether what two sites write can be compared. */
  static boolean isComparable(AccessSite one, AccessSite other) {
    return one == other
        || (one.bytes() == other.bytes() && one.elementType().equals(other.elementType()));
  }

  /** A site that was made known. */
  AccessSite get(int id) {
    AccessSite site = byId[id];
    if (site == null) {
      throw new IllegalArgumentException("unknown site " + id);
    }
    return site;
  }
}
