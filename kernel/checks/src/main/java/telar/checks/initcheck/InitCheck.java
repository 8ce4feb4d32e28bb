package telar.checks.initcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.checks.access.Shape;
import telar.checks.access.ShapeObserver;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.event.Rounds;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.InitialState;
import telar.simt.memory.Memory;

/**
 * Follows which bytes have been written: in the allocation itself for global memory, which host
 * copies fill too, and anew in each block for shared memory; of a thread's own variables the code
 * tells. One object observes one launch.
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
  public Block block(LaunchGeometry geometry, long linearBlock) {
    return new Block(linearBlock);
  }

  @Override
  public Block next(LaunchGeometry geometry, long linearBlock, BlockObserver previous) {
    if (!(previous instanceof Block block)) {
      return block(geometry, linearBlock);
    }
    block.enter(linearBlock);
    return block;
  }

  /** Watches one block after another. */
  public final class Block extends ShapeObserver {
    private long number;
    private WrittenBytes[] shared = {};
    private @Nullable Allocation recent;
    private int recentObject;

    private Block(long number) {
      this.number = number;
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape) {
      if (!isInOneObject(base, shape)) {
        laneByLane(site, warp, base, shape);
      } else if (Address.space(base) == Address.SHARED) {
        sharedAccess(site, warp, base, shape);
      } else if (Address.space(base) == Address.GLOBAL) {
        globalAccess(site, warp, base, shape);
      }
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape, long step, int times) {
      if (!isInOneObject(base, shape, step, times) || !isRead(site, base, shape, step, times)) {
        super.access(site, warp, base, shape, step, times);
      }
    }

    /** When all that is read was written before, the order of reads and writes does not matter. */
    @Override
    public void rounds(Rounds rounds) {
      for (int i = 0; i < rounds.size(); i++) {
        if (rounds.site(i).kind() != AccessSite.Kind.WRITE && !isRead(rounds, i)) {
          super.rounds(rounds);
          return;
        }
      }
      for (int i = 0; i < rounds.size(); i++) {
        if (rounds.site(i).kind() == AccessSite.Kind.WRITE) {
          round(rounds, i);
        }
      }
    }

    private boolean isRead(Rounds rounds, int access) {
      Shape shape = shape(rounds.site(access), rounds.spread(access));
      long base = rounds.base(access);
      long step = rounds.step(access);
      return isInOneObject(base, shape, step, rounds.times())
          && isWritten(base, shape, step, rounds.times());
    }

    /** Whether it reads only, and all that it spans is written. */
    private boolean isRead(AccessSite site, long base, Shape shape, long step, int times) {
      return site.kind() == AccessSite.Kind.READ && isWritten(base, shape, step, times);
    }

    private boolean isWritten(long base, Shape shape, long step, int times) {
      long offset = Address.offset(base);
      long last = offset + step * (times - 1);
      long low = Math.min(offset, last) + shape.low();
      long high = Math.max(offset, last) + shape.high();
      if (Address.space(base) == Address.SHARED) {
        return shared(Address.object(base)).contains(low, high);
      }
      Allocation object = Address.space(base) == Address.GLOBAL ? find(base) : null;
      return object == null
          || object.initialState().isComplete()
          || (object.contains(low, high - low) && object.initialState().isWritten(low, high - low));
    }

    @Override
    public void unset(AccessSite site, int warp, int lane) {
      add(site, number, warp * LANES + lane, Address.of(Address.LOCAL, 0, 0));
    }

    /** Goes on with another block. */
    public void enter(long block) {
      number = block;
      for (WrittenBytes object : shared) {
        object.clear();
      }
    }

    private void laneByLane(AccessSite site, int warp, long base, Shape shape) {
      long[] addresses = new long[LANES];
      for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        addresses[lane] = base + shape.offset(lane);
        access(site, warp, addresses[lane], Shape.of(1 << lane, shape.bytes(), addresses));
      }
    }

    private void sharedAccess(AccessSite site, int warp, long base, Shape shape) {
      WrittenBytes written = shared(Address.object(base));
      long offset = Address.offset(base);
      if (site.kind() == AccessSite.Kind.WRITE && shape.isRun()) {
        written.add(offset + shape.low(), offset + shape.high());
        return;
      }
      if (written.contains(offset, shape)) {
        return;
      }
      for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        long from = offset + shape.offset(lane);
        long to = from + shape.bytes();
        if (site.kind() != AccessSite.Kind.WRITE && !written.contains(from, to)) {
          add(site, number, warp * LANES + lane, base + shape.offset(lane));
        }
        if (site.kind() != AccessSite.Kind.READ) {
          written.add(from, to);
        }
      }
    }

    private WrittenBytes shared(int object) {
      if (object >= shared.length) {
        int known = shared.length;
        shared = Arrays.copyOf(shared, object + 1);
        for (int i = known; i <= object; i++) {
          shared[i] = new WrittenBytes();
        }
      }
      return shared[object];
    }

    private void globalAccess(AccessSite site, int warp, long base, Shape shape) {
      Allocation object = find(base);
      if (object == null || object.initialState().isComplete()) {
        return;
      }
      long offset = Address.offset(base);
      InitialState state = object.initialState();
      if (!object.contains(offset + shape.low(), shape.high() - shape.low())) {
        return;
      }
      if (site.kind() == AccessSite.Kind.WRITE && shape.isRun()) {
        state.written(offset + shape.low(), shape.high() - shape.low());
        return;
      }
      if (state.isWritten(offset + shape.low(), shape.high() - shape.low())) {
        return;
      }
      for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        long from = offset + shape.offset(lane);
        if (site.kind() != AccessSite.Kind.WRITE && !state.isWritten(from, shape.bytes())) {
          add(site, number, warp * LANES + lane, base + shape.offset(lane));
        }
        if (site.kind() != AccessSite.Kind.READ) {
          state.written(from, shape.bytes());
        }
      }
    }

    private @Nullable Allocation find(long address) {
      int object = object(address);
      if (object != recentObject) {
        recent = memory.find(address);
        recentObject = object;
      }
      return recent;
    }
  }
}
