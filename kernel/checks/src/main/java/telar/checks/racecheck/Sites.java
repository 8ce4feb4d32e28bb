package telar.checks.racecheck;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;

/** The access sites seen so far, by number; read without locks. */
final class Sites {

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

  /** A site that was made known. */
  AccessSite get(int id) {
    AccessSite site = byId[id];
    if (site == null) {
      throw new IllegalArgumentException("unknown site " + id);
    }
    return site;
  }
}
