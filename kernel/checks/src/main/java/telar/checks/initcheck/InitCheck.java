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
import telar.simt.memory.HostFill;
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
  private volatile boolean clean = true;

  public InitCheck(Memory memory) {
    this.memory = memory;
  }

  /** The places found, in order of first occurrence. */
  public synchronized List<UninitializedRead> reads() {
    return new ArrayList<>(reads.values());
  }

  /** Whether nothing was found up to now. */
  public boolean isClean() {
    return clean;
  }

  private synchronized void add(AccessSite site, long block, int thread, long address) {
    clean = false;
    UninitializedRead seen = new UninitializedRead(site, block, thread, address, fill(address), 1);
    reads.merge(site, seen, (old, unused) -> old.again());
  }

  private @Nullable HostFill fill(long address) {
    Allocation object = Address.space(address) == Address.GLOBAL ? memory.find(address) : null;
    HostFill fill = object == null ? null : object.initialState().onlyFill();
    boolean before = fill != null && fill.offset() + fill.bytes() <= Address.offset(address);
    return before ? fill : null;
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

  /** Whether bytes from one offset up to another have been written. */
  private interface Range {
    boolean contains(long from, long to);
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
    public void repeated(Rounds rounds, int access, Shape shape) {
      boolean writes = rounds.site(access).kind() == AccessSite.Kind.WRITE;
      if (writes && isRow(rounds, access, shape)) {
        long offset = Address.offset(rounds.least(access));
        long low = offset + shape.low();
        long high = Address.offset(rounds.most(access)) + shape.high();
        write(rounds.base(access), low, high);
      } else if (rounds.site(access).kind() != AccessSite.Kind.READ || !isWritten(rounds, access)) {
        super.repeated(rounds, access, shape);
      }
    }

    /** Whether warps, each in one round, fill neighbouring places of an object. */
    private static boolean isRow(Rounds rounds, int access, Shape shape) {
      return rounds.times() == 1
          && shape.isRun()
          && Math.abs(rounds.leap(access)) == shape.high() - shape.low()
          && isInOneObject(rounds, access, shape);
    }

    /** Notes that bytes of the object at {@code base} are written. */
    private void write(long base, long low, long high) {
      if (Address.space(base) == Address.SHARED) {
        shared(Address.object(base)).add(low, high);
      } else if (Address.space(base) == Address.GLOBAL) {
        Allocation object = find(base);
        if (object != null && object.contains(low, high - low)) {
          object.initialState().written(low, high - low);
        }
      }
    }

    /** When all that is read was written before, the order of reads and writes does not matter. */
    @Override
    public void rounds(Rounds rounds) {
      for (int i = 0; i < rounds.size(); i++) {
        if (rounds.site(i).kind() != AccessSite.Kind.WRITE && !isWritten(rounds, i)) {
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

    /** Whether all that an access spans is in one object and written. */
    private boolean isWritten(Rounds rounds, int access) {
      Shape shape = shape(rounds, access);
      long base = rounds.base(access);
      if (!isInOneObject(rounds, access, shape)) {
        return false;
      }
      long low = Address.offset(rounds.least(access)) + shape.low();
      long high = Address.offset(rounds.most(access)) + shape.high();
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
        if (site.kind() != AccessSite.Kind.WRITE
            && !written.contains(from, to)
            && !isMembersWritten(site, from, written::contains)) {
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
        if (site.kind() != AccessSite.Kind.WRITE
            && !state.isWritten(from, shape.bytes())
            && !isMembersWritten(site, from, (low, high) -> state.isWritten(low, high - low))) {
          add(site, number, warp * LANES + lane, base + shape.offset(lane));
        }
        if (site.kind() != AccessSite.Kind.READ) {
          state.written(from, shape.bytes());
        }
      }
    }

    /** Whether all of an object was written but for the bytes that hold no member. */
    private static boolean isMembersWritten(AccessSite site, long start, Range written) {
      boolean all = !site.gaps().isEmpty();
      int from = 0;
      for (AccessSite.Gap gap : site.gaps()) {
        all &= from == gap.from() || written.contains(start + from, start + gap.from());
        from = gap.to();
      }
      return all && (from == site.bytes() || written.contains(start + from, start + site.bytes()));
    }

    private @Nullable Allocation find(long address) {
      int object = Address.key(address);
      if (object != recentObject) {
        recent = memory.find(address);
        recentObject = object;
      }
      return recent;
    }
  }
}
