package telar.checks.initcheck;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;

/**
 * Follows which bytes have been written: in the allocation itself for global memory, which host
 * copies fill too, and anew in each block for shared memory. One object observes one launch.
 */
public final class InitCheck implements LaunchObserver {

  private static final int LANES = 32;

  private final Memory memory;
  private final Map<AccessSite, UninitializedRead> reads = new LinkedHashMap<>();

  public InitCheck(Memory memory) {
    this.memory = memory;
  }

  /** The places found, in order of first occurrence. */
  public synchronized List<UninitializedRead> reads() {
    return new ArrayList<>(reads.values());
  }

  private synchronized void add(AccessSite site, long block, int thread, long address) {
    UninitializedRead seen = new UninitializedRead(site, block, thread, address, 1);
    reads.merge(site, seen, (old, unused) -> old.again());
  }

  @Override
  public BlockObserver block(LaunchGeometry geometry, long linearBlock) {
    return new Block(linearBlock);
  }

  private final class Block extends BlockObserver {
    private final long number;
    private final Map<Integer, BitSet> shared = new HashMap<>();

    Block(long number) {
      this.number = number;
    }

    @Override
    public void access(AccessSite site, int warp, int mask, long[] addresses) {
      switch (Address.space(addresses[Integer.numberOfTrailingZeros(mask)])) {
        case Address.SHARED -> sharedAccess(site, warp, mask, addresses);
        case Address.GLOBAL -> globalAccess(site, warp, mask, addresses);
        default -> {}
      }
    }

    private void sharedAccess(AccessSite site, int warp, int mask, long[] addresses) {
      for (int rest = mask; rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        long address = addresses[lane];
        BitSet written = shared.computeIfAbsent(Address.object(address), unused -> new BitSet());
        int from = (int) Address.offset(address);
        int to = from + site.bytes();
        if (site.kind() != AccessSite.Kind.WRITE && written.nextClearBit(from) < to) {
          add(site, number, warp * LANES + lane, address);
        }
        if (site.kind() != AccessSite.Kind.READ) {
          written.set(from, to);
        }
      }
    }

    private void globalAccess(AccessSite site, int warp, int mask, long[] addresses) {
      for (int rest = mask; rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        Allocation object = memory.find(addresses[lane]);
        long offset = Address.offset(addresses[lane]);
        if (object == null
            || !object.contains(offset, site.bytes())
            || object.initialState().isComplete()) {
          continue;
        }
        if (site.kind() != AccessSite.Kind.WRITE
            && !object.initialState().isWritten(offset, site.bytes())) {
          add(site, number, warp * LANES + lane, addresses[lane]);
        }
        if (site.kind() != AccessSite.Kind.READ) {
          object.initialState().written(offset, site.bytes());
        }
      }
    }
  }
}
