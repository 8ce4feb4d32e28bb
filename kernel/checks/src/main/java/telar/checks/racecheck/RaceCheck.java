package telar.checks.racecheck;

import java.util.List;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;

/**
 * Looks for races within each block, where a barrier orders all threads and a shuffle or {@code
 * __syncwarp} those of a warp, and between blocks ({@link GridShadow}). Two atomics need no order.
 * One object observes one launch.
 */
public final class RaceCheck implements LaunchObserver {

  private static final int LANES = 32;
  private static final int WORD_SHIFT = 2;
  private static final int WORD_BYTES = 4;
  private static final long PARTS = 1L << 62;

  private final RaceLog log = new RaceLog();
  private final Sites sites = new Sites();
  private final GridShadow grid = new GridShadow(sites);
  private volatile int capacity = 256;

  /** The races found, one a pair of places, in order of first occurrence. */
  public List<Race> races() {
    return log.all();
  }

  @Override
  public BlockObserver block(LaunchGeometry geometry, long linearBlock) {
    return new Block(linearBlock, geometry.warps());
  }

  private final class Block extends BlockObserver {
    private final long number;
    private final int[] warpEpochs;
    private final BlockShadow shadow = new BlockShadow(capacity);
    private final GridShadow.View global;

    Block(long number, int warps) {
      this.number = number;
      this.warpEpochs = new int[warps];
      this.global = grid.new View(number);
    }

    @Override
    public void barrier(BarrierSite site, int[] arrived, int[] alive) {
      shadow.clear();
    }

    @Override
    public void warpSync(BarrierSite site, int warp, int named, int active) {
      warpEpochs[warp]++;
    }

    @Override
    public void fence(int warp, int mask) {
      grid.fence(number);
    }

    @Override
    public void blockEnd() {
      capacity = Math.max(capacity, shadow.capacity());
    }

    @Override
    public void access(AccessSite site, int warp, int mask, long[] addresses) {
      int space = Address.space(addresses[Integer.numberOfTrailingZeros(mask)]);
      if (space != Address.SHARED && space != Address.GLOBAL) {
        return;
      }
      sites.add(site);
      for (int rest = mask; rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        int thread = warp * LANES + lane;
        withinBlock(site, thread, warpEpochs[warp], addresses[lane]);
        if (space == Address.GLOBAL) {
          betweenBlocks(site, thread, addresses[lane]);
        }
      }
    }

    private void withinBlock(AccessSite site, int thread, int warpEpoch, long address) {
      long end = address + site.bytes();
      for (long word = address >>> WORD_SHIFT; word << WORD_SHIFT < end; word++) {
        long start = word << WORD_SHIFT;
        int from = (int) Math.max(0, address - start);
        int to = (int) Math.min(WORD_BYTES, end - start);
        int bytes = (1 << to) - (1 << from);
        boolean met =
            site.kind() == AccessSite.Kind.READ
                ? shadow.read(word, site.id(), thread, bytes, warpEpoch)
                : shadow.write(
                    word,
                    site.id(),
                    thread,
                    bytes,
                    warpEpoch,
                    site.kind() == AccessSite.Kind.ATOMIC);
        if (met) {
          noteLook(site, thread, word);
          AccessSite first = sites.get(shadow.metSite());
          log.add(new Race(first, number, shadow.metThread(), site, number, thread, address, 1));
        }
      }
    }

    private void noteLook(AccessSite site, int thread, long word) {
      int read = site.kind() == AccessSite.Kind.ATOMIC ? shadow.ownRead(word, thread) : -1;
      if (read >= 0) {
        log.look(sites.get(read), site);
      }
    }

    /** Parts of words are followed byte by byte, so that neighbours do not meet. */
    private void betweenBlocks(AccessSite site, int thread, long address) {
      boolean part = site.bytes() < WORD_BYTES || (address & (WORD_BYTES - 1)) != 0;
      int step = part ? 1 : WORD_BYTES;
      long base = part ? PARTS : 0;
      for (long at = address; at < address + site.bytes(); at += step) {
        long key = base | (part ? at : at >>> WORD_SHIFT);
        Race race = global.access(site, thread, key, address);
        if (race != null) {
          log.add(race);
        }
      }
    }
  }
}
