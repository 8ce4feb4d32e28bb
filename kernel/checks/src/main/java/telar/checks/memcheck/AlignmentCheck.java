package telar.checks.memcheck;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import telar.simt.event.AccessSite;
import telar.simt.event.BlockObserver;
import telar.simt.event.LaunchObserver;
import telar.simt.launch.LaunchGeometry;
import telar.simt.memory.Address;
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
      Pattern.compile("(?:const |volatile )*u?(?:char|short|int|long|longlong|float|double)[24]");

  private final Memory memory;
  private final Map<AccessSite, Integer> alignments = new ConcurrentHashMap<>();

  public AlignmentCheck(Memory memory) {
    this.memory = memory;
  }

  /** The alignment that an access needs beyond that of its scalars; 1 when it needs none. */
  private static int alignment(AccessSite site) {
    return VECTOR.matcher(site.elementType()).matches() ? Math.min(MAX_ALIGNMENT, site.bytes()) : 1;
  }

  @Override
  public BlockObserver block(LaunchGeometry geometry, long linearBlock) {
    return new BlockObserver() {
      @Override
      public void access(AccessSite site, int warp, int mask, long[] addresses) {
        if (!site.elementType().endsWith("2") && !site.elementType().endsWith("4")) {
          return;
        }
        int alignment = alignments.computeIfAbsent(site, AlignmentCheck::alignment);
        for (int rest = mask; rest != 0; rest &= rest - 1) {
          int lane = Integer.numberOfTrailingZeros(rest);
          if ((Address.offset(addresses[lane]) & (alignment - 1)) != 0) {
            int thread = warp * LANES + lane;
            throw fault(site, addresses[lane]).by(place(geometry, linearBlock, thread));
          }
        }
      }
    };
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
