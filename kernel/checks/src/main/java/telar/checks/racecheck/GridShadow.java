package telar.checks.racecheck;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;

/**
 * What blocks did to each word of global memory: its last write, and its first read plus whether
 * another block read it too. Blocks run at the same time, so every step is atomic.
 *
 * <p>Nothing but the end of the kernel orders two blocks, except protocols built on {@code
 * __threadfence}: what a block that executes a fence does is left out, so that they raise no alarm.
 */
final class GridShadow {

  private static final int PAGE_SHIFT = 12;
  private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(long[].class);

  private final ConcurrentHashMap<Long, Page> words = new ConcurrentHashMap<>();
  private final Sites sites;
  private final Set<Long> fenced = ConcurrentHashMap.newKeySet();

  GridShadow(Sites sites) {
    this.sites = sites;
  }

  /** A packed access: block + 1, thread (10 bits), site (20 bits), many readers (1 bit). */
  private static final class Packed {
    private static final int SITE_SHIFT = 1;
    private static final int THREAD_SHIFT = 21;
    private static final int BLOCK_SHIFT = 31;
    private static final long MANY = 1;

    static long of(long block, int thread, int site) {
      return (block + 1) << BLOCK_SHIFT | (long) thread << THREAD_SHIFT | (long) site << SITE_SHIFT;
    }

    static long block(long packed) {
      return (packed >>> BLOCK_SHIFT) - 1;
    }

    static int thread(long packed) {
      return (int) (packed >>> THREAD_SHIFT) & 0x3FF;
    }

    static int site(long packed) {
      return (int) (packed >>> SITE_SHIFT) & 0xFFFFF;
    }
  }

  /** Words next to each other. */
  private static final class Page {
    private final long[] writes = new long[1 << PAGE_SHIFT];
    private final long[] reads = new long[1 << PAGE_SHIFT];
  }

  /** A block has executed a fence. */
  void fence(long block) {
    fenced.add(block);
  }

  /** One block's view of the shadow, which remembers where it was last. */
  final class View {
    private final long block;
    private long pageNumber = -1;
    private @Nullable Page page;

    View(long block) {
      this.block = block;
    }

    /** Notes an access to a word; gives the race with another block that it shows, or null. */
    @Nullable Race access(AccessSite site, int thread, long word, long address) {
      Page at = page(word >>> PAGE_SHIFT);
      int index = (int) word & ((1 << PAGE_SHIFT) - 1);
      long mine = Packed.of(block, thread, site.id());
      long met =
          site.kind() == AccessSite.Kind.READ
              ? read(at, index, mine)
              : write(at, index, mine, site);
      return met == 0 ? null : race(met, site, thread, address);
    }

    private Page page(long number) {
      Page current = page;
      if (current == null || number != pageNumber) {
        current = words.computeIfAbsent(number, unused -> new Page());
        page = current;
        pageNumber = number;
      }
      return current;
    }

    private long read(Page at, int index, long mine) {
      long seen = (long) WORDS.getVolatile(at.reads, index);
      while (seen == 0 || (Packed.block(seen) != block && (seen & Packed.MANY) == 0)) {
        long next = seen == 0 ? mine : seen | Packed.MANY;
        long old = (long) WORDS.compareAndExchange(at.reads, index, seen, next);
        if (old == seen) {
          break;
        }
        seen = old;
      }
      long written = (long) WORDS.getVolatile(at.writes, index);
      return isForeign(written) && kind(written) == AccessSite.Kind.WRITE ? written : 0;
    }

    private long write(Page at, int index, long mine, AccessSite site) {
      long written = (long) WORDS.getAndSet(at.writes, index, mine);
      // Blocks that write through the same statement often write the same value.
      if (isForeign(written)
          && Packed.site(written) != site.id()
          && (site.kind() == AccessSite.Kind.WRITE || kind(written) == AccessSite.Kind.WRITE)) {
        return written;
      }
      long seen = (long) WORDS.getVolatile(at.reads, index);
      // A look before an atomic (is it worth trying?) is common and harmless.
      boolean atomic = site.kind() == AccessSite.Kind.ATOMIC;
      return isForeign(seen) && !atomic ? seen : 0;
    }

    private AccessSite.Kind kind(long packed) {
      return sites.get(Packed.site(packed)).kind();
    }

    private boolean isForeign(long packed) {
      return packed != 0
          && (Packed.block(packed) != block || (packed & Packed.MANY) != 0)
          && !fenced.contains(block)
          && !fenced.contains(Packed.block(packed));
    }

    private @Nullable Race race(long met, AccessSite site, int thread, long address) {
      AccessSite first = sites.get(Packed.site(met));
      return first == null || Packed.block(met) == block
          ? null
          : new Race(first, Packed.block(met), Packed.thread(met), site, block, thread, address, 1);
    }
  }
}
