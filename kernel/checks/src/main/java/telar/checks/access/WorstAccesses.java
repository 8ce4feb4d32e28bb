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
import telar.simt.event.Rounds;

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

  /** What an observer sees of one block after another, beginning with {@code block}. */
  public Seen from(long block) {
    return new Seen(mine(), block);
  }

  /** What this thread keeps. */
  Kept mine() {
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

  /** What one observer sees, block by block. */
  public static final class Seen {
    private final Kept kept;
    private long block;

    private Seen(Kept kept, long block) {
      this.kept = kept;
      this.block = block;
    }

    /** Goes on with another block. */
    public void enter(long next) {
      block = next;
    }

    /** An access that costs {@code cost}, 1 or more. */
    public void access(AccessSite site, int warp, long base, Shape shape, int cost) {
      kept.seen(site, block, warp, base, shape, cost);
    }

    /**
     * An access of rounds: its first of each warp that may differ from the one before.
     *
     * @param cost what it costs, less {@code more}
     */
    public void access(Rounds rounds, int access, Shape shape, Derived cost, int more) {
      boolean alike = rounds.leap(access) % cost.period() == 0;
      for (int i = 0; i < (alike ? 1 : rounds.warps()); i++) {
        long base = rounds.base(access, i, 0);
        access(rounds.site(access), rounds.warp() + i, base, shape, shape.get(cost, base) + more);
      }
    }
  }

  /** What one thread keeps. */
  static final class Kept {
    private int[] costs = new int[64];
    private @Nullable Access[] worst = new @Nullable Access[64];

    private Kept() {}

    /** Tells of an access that costs {@code cost}, 1 or more. */
    void seen(AccessSite site, long block, int warp, long base, Shape shape, int cost) {
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
