package telar.checks.coalescing;

import java.util.SortedMap;
import java.util.TreeMap;
import telar.checks.counting.LineTally;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;

/** Counts global memory traffic; one object observes one launch. */
public final class Coalescing implements LaunchObserver {

  private static final int LOAD = 0;
  private static final int STORE = 3;
  private static final int LANES = 6;
  private static final int WIDTH = 7;

  private final LineTally tally = new LineTally(WIDTH);

  /** Traffic of one line; an atomic counts as a store. */
  public record Traffic(
      long loadRequests,
      long loadSectors,
      long loadBytes,
      long storeRequests,
      long storeSectors,
      long storeBytes,
      long activeLanes) {}

  /** Traffic by source line; call it after the launch. */
  public SortedMap<Integer, Traffic> byLine() {
    SortedMap<Integer, Traffic> result = new TreeMap<>();
    tally
        .totals()
        .forEach(
            (line, row) ->
                result.put(
                    line, new Traffic(row[0], row[1], row[2], row[3], row[4], row[5], row[LANES])));
    return result;
  }

  @Override
  public BlockObserver block(LaunchGeometry geometry, long linearBlock) {
    return new Block(tally.rows());
  }

  private static final class Block extends BlockObserver {
    private final LineTally.Rows rows;
    private final Sectors sectors = new Sectors();

    Block(LineTally.Rows rows) {
      this.rows = rows;
    }

    @Override
    public void access(AccessSite site, int warp, int mask, long[] addresses) {
      int global = globalLanes(mask, addresses);
      if (global == 0) {
        return;
      }
      long[] row = rows.line(site.line());
      int base = site.kind() == AccessSite.Kind.READ ? LOAD : STORE;
      row[base]++;
      row[base + 1] += sectors.count(global, addresses, site.bytes());
      row[base + 2] += (long) Integer.bitCount(global) * site.bytes();
      row[LANES] += Integer.bitCount(global);
    }

    private static int globalLanes(int mask, long[] addresses) {
      int global = 0;
      for (int rest = mask; rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        if (Address.space(addresses[lane]) == Address.GLOBAL) {
          global |= 1 << lane;
        }
      }
      return global;
    }
  }
}
