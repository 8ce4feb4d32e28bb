package telar.checks.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;

/**
 * The costliest access of each place of the source, to be shown. Each worker thread keeps its own;
 * {@link #bySite} chooses among them once the launch is over.
 */
public final class WorstAccesses {

  private static final Comparator<Access> WORST_FIRST =
      Comparator.comparingInt(Access::cost)
          .reversed()
          .thenComparingLong(Access::block)
          .thenComparingInt(Access::warp);

  private final List<Kept> all = new ArrayList<>();
  private final ThreadLocal<Kept> mine = ThreadLocal.withInitial(this::kept);

  /**
   * An access of a warp.
   *
   * @param block linear number of its block
   * @param base the address of its first active lane
   * @param cost 1 or more
   */
  public record Access(AccessSite site, long block, int warp, long base, Shape shape, int cost) {}

  /** What this thread keeps. */
  public Kept mine() {
    return mine.get();
  }

  private synchronized Kept kept() {
    Kept kept = new Kept();
    all.add(kept);
    return kept;
  }

  /** The worst of each place, by the number of the place; call it after the launch. */
  public synchronized Collection<Access> bySite() {
    SortedMap<Integer, Access> worst = new TreeMap<>();
    for (Kept kept : all) {
      for (Access access : kept.worst) {
        if (access != null) {
          worst.merge(access.site().id(), access, (a, b) -> WORST_FIRST.compare(a, b) <= 0 ? a : b);
        }
      }
    }
    return worst.values();
  }

  /** What one thread keeps. */
  public static final class Kept {
    private int[] costs = new int[64];
    private @Nullable Access[] worst = new @Nullable Access[64];

    private Kept() {}

    /** Tells of an access that costs {@code cost}, 1 or more. */
    public void seen(AccessSite site, long block, int warp, long base, Shape shape, int cost) {
      int id = site.id();
      if (id >= costs.length || cost > costs[id]) {
        keep(id, new Access(site, block, warp, base, shape, cost));
      }
    }

    private void keep(int id, Access access) {
      if (id >= costs.length) {
        int size = Math.max(id + 1, costs.length * 2);
        costs = Arrays.copyOf(costs, size);
        worst = Arrays.copyOf(worst, size);
      }
      costs[id] = access.cost();
      worst[id] = access;
    }
  }
}
