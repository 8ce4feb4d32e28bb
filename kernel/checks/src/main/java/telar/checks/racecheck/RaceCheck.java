package telar.checks.racecheck;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;
import telar.simt.event.BarrierSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;

/**
 * Looks for races within each block: a barrier orders all its threads, a shuffle or {@code
 * __syncwarp} those of a warp, and two atomics need no order. One object observes one launch.
 */
public final class RaceCheck implements LaunchObserver {

  private static final int WORD_SHIFT = 2;
  private static final int WORD_BYTES = 4;

  private final Map<Pair, Race> races = new LinkedHashMap<>();

  private record Pair(AccessSite first, AccessSite second) {}

  /** The races found, one a pair of places, in order of first occurrence. */
  public synchronized List<Race> races() {
    return new ArrayList<>(races.values());
  }

  private synchronized void add(Access first, Access second, long block, long address) {
    Pair pair = new Pair(first.site(), second.site());
    if (!races.containsKey(pair) && races.containsKey(new Pair(second.site(), first.site()))) {
      pair = new Pair(second.site(), first.site());
    }
    Race seen =
        new Race(first.site(), second.site(), block, first.thread(), second.thread(), address, 1);
    races.merge(pair, seen, (old, unused) -> old.again());
  }

  @Override
  public BlockObserver block(LaunchGeometry geometry, long linearBlock) {
    return new Block(linearBlock, geometry.warps());
  }

  private final class Block extends BlockObserver {
    private final long number;
    private final int[] warpEpochs;
    private final Map<Long, Word> words = new HashMap<>();
    private int epoch;

    Block(long number, int warps) {
      this.number = number;
      this.warpEpochs = new int[warps];
    }

    @Override
    public void barrier(BarrierSite site, int[] arrived, int[] alive) {
      epoch++;
      words.clear();
    }

    @Override
    public void warpSync(BarrierSite site, int warp, int named, int active) {
      warpEpochs[warp]++;
    }

    @Override
    public void access(AccessSite site, int warp, int mask, long[] addresses) {
      int space = Address.space(addresses[Integer.numberOfTrailingZeros(mask)]);
      if (space != Address.SHARED && space != Address.GLOBAL) {
        return;
      }
      for (int rest = mask; rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        access(site, warp * 32 + lane, warpEpochs[warp], addresses[lane]);
      }
    }

    private void access(AccessSite site, int thread, int warpEpoch, long address) {
      long end = address + site.bytes();
      for (long word = address >>> WORD_SHIFT; word << WORD_SHIFT < end; word++) {
        long start = word << WORD_SHIFT;
        int from = (int) Math.max(0, address - start);
        int to = (int) Math.min(WORD_BYTES, end - start);
        int bytes = (1 << to) - (1 << from);
        Access access = new Access(site, thread, epoch, warpEpoch, bytes);
        Access met = meet(words.computeIfAbsent(word, unused -> new Word()), access);
        if (met != null) {
          add(met, access, number, address);
        }
      }
    }

    private @Nullable Access meet(Word word, Access access) {
      return access.site().kind() == AccessSite.Kind.READ ? word.read(access) : word.write(access);
    }
  }
}
