package telar.checks.memcheck;

import java.util.Arrays;
import java.util.regex.Pattern;
import telar.checks.access.Shape;
import telar.checks.access.ShapeObserver;
import telar.simt.event.AccessSite;
import telar.simt.event.LaunchObserver;
import telar.simt.event.Rounds;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Memory;
import telar.simt.memory.MemoryFault;
import telar.simt.memory.ThreadCoordinates;

/**
 * Stops a kernel that accesses a CUDA vector ({@code float4}…) at an address which is no multiple
 * of its size. Scalars are checked by the memory access itself.
 */
public final class AlignmentCheck implements LaunchObserver {

  private static final int LANES = 32;
  private static final int MAX_ALIGNMENT = 16;
  private static final Pattern VECTOR =
      Pattern.compile(
          "(?:const |volatile )*"
              + "(?:u?(?:char|short|int|long|longlong|float|double)[24]"
              + "|(?:__)?(?:half|nv_bfloat16)2|__nv_bfloat162)");

  private final Memory memory;
  // By site; 0 where it is not known yet. Racing threads write the same values.
  private volatile byte[] alignments = new byte[64];

  public AlignmentCheck(Memory memory) {
    this.memory = memory;
  }

  /** The alignment that an access needs beyond that of its scalars; 1 when it needs none. */
  private static int alignment(AccessSite site) {
    return VECTOR.matcher(site.elementType()).matches() ? Math.min(MAX_ALIGNMENT, site.bytes()) : 1;
  }

  /** The same, looked up. */
  private int alignmentOf(AccessSite site) {
    byte[] known = alignments;
    if (site.id() >= known.length) {
      known = Arrays.copyOf(known, 2 * site.id());
      alignments = known;
    }
    if (known[site.id()] == 0) {
      known[site.id()] = (byte) alignment(site);
    }
    return known[site.id()];
  }

  @Override
  public Block block(LaunchGeometry geometry, long linearBlock) {
    return new Block(geometry, linearBlock);
  }

  /** Checks one block's accesses. */
  public final class Block extends ShapeObserver {
    private final LaunchGeometry geometry;
    private long number;

    private Block(LaunchGeometry geometry, long number) {
      this.geometry = geometry;
      this.number = number;
    }

    @Override
    public void access(AccessSite site, int warp, long base, Shape shape) {
      int alignment = alignmentOf(site);
      if (alignment > 1 && !((base & (alignment - 1)) == 0 && shape.isWhole(alignment))) {
        stopAtFirst(site, warp, base, shape, alignment);
      }
    }

    /** Where all steps are aligned, the first round is as good as any. */
    @Override
    public void rounds(Rounds rounds) {
      for (int i = 0; i < rounds.size(); i++) {
        long steps = rounds.step(i) | rounds.leap(i);
        if ((steps & (alignmentOf(rounds.site(i)) - 1)) != 0) {
          super.rounds(rounds);
          return;
        }
      }
      for (int i = 0; i < rounds.size(); i++) {
        access(rounds.site(i), rounds.warp(), rounds.base(i), shape(rounds, i));
      }
    }

    /** Goes on with another block. */
    public void enter(long block) {
      number = block;
    }

    private void stopAtFirst(AccessSite site, int warp, long base, Shape shape, int alignment) {
      for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        long address = base + shape.offset(lane);
        if ((address & (alignment - 1)) != 0) {
          throw fault(site, address).by(place(geometry, number, warp * LANES + lane));
        }
      }
    }
  }

  private MemoryFault fault(AccessSite site, long address) {
    var kind = MemoryFault.Kind.MISALIGNED;
    return new MemoryFault(kind, address, site.bytes(), memory.find(address)).at(site);
  }

  private static ThreadCoordinates place(LaunchGeometry geometry, long block, int thread) {
    return new ThreadCoordinates(
        block,
        (int) (block % geometry.gridX()),
        (int) (block / geometry.gridX() % geometry.gridY()),
        (int) (block / geometry.gridX() / geometry.gridY()),
        thread % geometry.blockX(),
        thread / geometry.blockX() % geometry.blockY(),
        thread / geometry.blockX() / geometry.blockY());
  }
}
