package telar.checks.racecheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import telar.checks.access.Shape;
import telar.simt.event.AccessSite;
import telar.simt.event.Rounds;
import telar.simt.memory.Address;

/**
 * What blocks did to each cell of global memory: its last write, and its first read plus whether
 * another block read it too. A cell is a word; parts of words are followed byte by byte, so that
 * neighbours do not meet. Each worker thread keeps a part of its own; at the end they are compared.
 *
 * <p>Nothing but the end of the kernel orders two blocks, except protocols built on {@code
 * __threadfence}: what a block that executes a fence does is left out, so that they raise no alarm.
 */
final class GridShadow {

  private static final int WORD_SHIFT = 2;
  private static final int WORD_BYTES = 4;
  private static final int LINE_SHIFT = 5;
  private static final int PAGE_SHIFT = 12;
  private static final int LANES = 32;
  private static final int SHIFT_BITS = 2;

  private final Sites sites;
  private final RaceLog races;
  private final Map<Thread, Part> parts = new ConcurrentHashMap<>();
  private final Set<Long> fenced = ConcurrentHashMap.newKeySet();
  private boolean settled;

  GridShadow(Sites sites, RaceLog races) {
    this.sites = sites;
    this.races = races;
  }

  /** Cells next to each other. */
  private static final class Page {
    private final Lines writes;
    private final Lines reads;

    Page() {
      Lines[] pair = Lines.pair();
      writes = pair[0];
      reads = pair[1];
    }
  }

  /** The cells of one object. */
  private static final class Table {
    private final int shift;
    private @Nullable Page[] pages = new @Nullable Page[16];

    /** Cells of {@code 1 << shift} bytes. */
    Table(int shift) {
      this.shift = shift;
    }

    Page page(long cell) {
      int number = (int) (cell >>> PAGE_SHIFT);
      Page page = number < pages.length ? pages[number] : null;
      return page != null ? page : create(number);
    }

    private Page create(int number) {
      if (number >= pages.length) {
        pages = Arrays.copyOf(pages, Math.max(number + 1, pages.length * 2));
      }
      Page page = new Page();
      pages[number] = page;
      return page;
    }
  }

  /** What one worker thread saw. */
  private static final class Part {
    private final Map<Long, Table> tables = new HashMap<>();
    private long recentKey = -1;
    private @Nullable Table recent;

    /** The cells of {@code 1 << shift} bytes of an object. */
    Table table(int object, int shift) {
      long key = (long) object << SHIFT_BITS | shift;
      Table table = recent;
      if (table == null || key != recentKey) {
        table = tables.computeIfAbsent(key, unused -> new Table(shift));
        recent = table;
        recentKey = key;
      }
      return table;
    }
  }

  /** A block has executed a fence. */
  void fence(long block) {
    fenced.add(block);
  }

  /** The view of the blocks that this thread runs. */
  View view() {
    return new View(parts.computeIfAbsent(Thread.currentThread(), unused -> new Part()));
  }

  /** Compares what the workers saw; call it once they have ended. */
  void settle() {
    if (settled) {
      return;
    }
    settled = parts.size() > 1;
    List<Part> all = new ArrayList<>(parts.values());
    for (int i = 0; i < all.size(); i++) {
      for (int j = 0; j < i; j++) {
        compare(all.get(i), all.get(j));
      }
    }
  }

  private void compare(Part one, Part other) {
    for (Map.Entry<Long, Table> entry : one.tables.entrySet()) {
      Table table = other.tables.get(entry.getKey());
      if (table != null) {
        compare(entry.getKey() >>> SHIFT_BITS << Address.OFFSET_BITS, entry.getValue(), table);
      }
    }
  }

  private void compare(long object, Table one, Table other) {
    for (int i = 0; i < Math.min(one.pages.length, other.pages.length); i++) {
      Page page = one.pages[i];
      Page otherPage = other.pages[i];
      if (page != null && otherPage != null) {
        for (int line = 0; line < Lines.LINES; line++) {
          long cell = ((long) i << PAGE_SHIFT) + ((long) line << LINE_SHIFT);
          compare(object + (cell << one.shift), one.shift, line, page, otherPage);
        }
      }
    }
  }

  private void compare(long start, int shift, int line, Page one, Page other) {
    int written =
        one.writes.touched(line) & (other.writes.touched(line) | other.reads.touched(line));
    int read = one.reads.touched(line) & other.writes.touched(line);
    for (int rest = written | read; rest != 0; rest &= rest - 1) {
      int cell = Integer.numberOfTrailingZeros(rest);
      long address = start + ((long) cell << shift);
      compare(address, one.writes.get(line, cell), other.writes.get(line, cell), true);
      compare(address, one.writes.get(line, cell), other.reads.get(line, cell), false);
      compare(address, other.writes.get(line, cell), one.reads.get(line, cell), false);
    }
  }

  private void compare(long address, long write, long other, boolean otherWrites) {
    if (write == Packed.NONE
        || other == Packed.NONE
        || isFencedAccess(write)
        || isFencedAccess(other)) {
      return;
    }
    boolean atomic = sites.get(Packed.site(write)).kind() == AccessSite.Kind.ATOMIC;
    boolean both = atomic && sites.get(Packed.site(other)).kind() == AccessSite.Kind.ATOMIC;
    boolean harmless =
        otherWrites
            ? both || isOne(sites.get(Packed.site(write)), sites.get(Packed.site(other)), address)
            : atomic;
    if (!harmless) {
      boolean inOrder = Packed.block(other) < Packed.block(write);
      races.add(inOrder ? race(other, write, address) : race(write, other, address));
    }
  }

  /** Whether a block has executed a fence. */
  boolean isFenced(long block) {
    return fenced.contains(block);
  }

  private boolean isFencedAccess(long access) {
    return fenced.contains(Packed.block(access));
  }

  /** Whether two places write the same, or what they write is compared elsewhere. */
  private boolean isOne(AccessSite one, AccessSite other, long address) {
    return one.id() == other.id() || sites.areCompared(one, other, address);
  }

  private Race race(long first, long second, long address) {
    return new Race(
        sites.get(Packed.site(first)),
        Packed.block(first),
        Packed.thread(first),
        sites.get(Packed.site(second)),
        Packed.block(second),
        Packed.thread(second),
        address,
        1);
  }

  /** The accesses of one block after another. */
  final class View {
    private final Part part;
    private long block;
    private long object;
    private Table table = new Table(0);

    private View(Part part) {
      this.part = part;
    }

    /** Starts a block. */
    void enter(long number) {
      block = number;
    }

    /** Notes an access of rounds, all of which are in one object. */
    void repeated(Rounds rounds, int access, Shape shape) {
      AccessSite site = rounds.site(access);
      boolean row =
          shape.isRun()
              && shape.lanes() == LANES
              && rounds.leap(access) == (long) LANES * shape.bytes();
      int together = row ? rounds.warps() : 1;
      for (int warp = 0; warp < rounds.warps(); warp += together) {
        for (int i = 0; i < rounds.times(); i++) {
          access(site, rounds.warp() + warp, rounds.base(access, warp, i), shape, together);
        }
      }
    }

    /** Notes an access whose lanes are all in one object. */
    void access(AccessSite site, int warp, long base, Shape shape) {
      access(site, warp, base, shape, 1);
    }

    /** The same for neighbouring warps at neighbouring places. */
    private void access(AccessSite site, int warp, long base, Shape shape, int warps) {
      boolean bytes =
          shape.bytes() < WORD_BYTES
              || (base & (WORD_BYTES - 1)) != 0
              || !shape.isWhole(WORD_BYTES);
      int shift = bytes ? 0 : WORD_SHIFT;
      object = base & -(1L << Address.OFFSET_BITS);
      table = part.table(Address.key(base), shift);
      int width = (shape.bytes() + (1 << shift) - 1) >> shift;
      int thread = warp * LANES + shape.first();
      long cell = Address.offset(base) >>> shift;
      if (shape.isRun() && isPart(width) && (cell & (width - 1)) == 0) {
        run(site, thread, cell, cell + (long) shape.lanes() * warps * width, width);
        return;
      }
      long leap = (long) shape.lanes() * shape.bytes();
      for (int i = 0; i < warps; i++) {
        lanes(site, warp + i, Address.offset(base) + i * leap, shape, width);
      }
    }

    private void lanes(AccessSite site, int warp, long offset, Shape shape, int width) {
      for (int rest = shape.mask(); rest != 0; rest &= rest - 1) {
        int lane = Integer.numberOfTrailingZeros(rest);
        long start = (offset + shape.offset(lane)) >>> table.shift;
        for (long at = start; at < start + width; at++) {
          cell(site, at, Packed.of(block, warp * LANES + lane, site.id()));
        }
      }
    }

    /** Whether a line is a whole number of such cells. */
    private static boolean isPart(int width) {
      return width <= Lines.CELLS && (width & (width - 1)) == 0;
    }

    /** Neighbouring threads at neighbouring cells: a line at a time. */
    private void run(AccessSite site, int thread, long from, long to, int width) {
      for (long cell = from; cell < to; ) {
        long lineStart = cell & -Lines.CELLS;
        long end = Math.min(to, lineStart + Lines.CELLS);
        int cells = cells((int) (cell - lineStart), (int) (end - lineStart));
        int atStart = thread + (int) ((cell - from) / width) - (int) ((cell - lineStart) / width);
        long access = Packed.of(block, atStart, site.id());
        if (!line(site, lineStart, cells, access, width)) {
          for (int i = 0; i < Lines.CELLS; i++) {
            if ((cells >>> i & 1) != 0) {
              cell(site, lineStart + i, Packed.later(access, i / width));
            }
          }
        }
        cell = end;
      }
    }

    private static int cells(int from, int to) {
      return (to == Lines.CELLS ? -1 : (1 << to) - 1) & -1 << from;
    }

    /** Notes an access of several cells of a line, when none of them needs a closer look. */
    private boolean line(AccessSite site, long cell, int cells, long access, int width) {
      Page page = table.page(cell);
      int line = (int) (cell >>> LINE_SHIFT) & (Lines.LINES - 1);
      boolean reads = site.kind() == AccessSite.Kind.READ;
      return reads
          ? isFree(page.writes, line, cells) && lineRead(page.reads, line, cells, access, width)
          : isFree(page.reads, line, cells) && lineWritten(page.writes, line, cells, access, width);
    }

    /** Whether no other block has touched the cells. */
    private boolean isFree(Lines lines, int line, int cells) {
      long seen = lines.line(line);
      return (lines.touched(line) & cells) == 0
          || (!lines.isApart(line) && Packed.block(seen) == block && (seen & Packed.MANY) == 0);
    }

    private boolean lineRead(Lines reads, int line, int cells, long access, int width) {
      int touched = reads.touched(line);
      long seen = reads.line(line);
      if (reads.isApart(line)) {
        return false;
      } else if (touched == 0) {
        reads.setLine(line, access, cells, width);
      } else if ((touched | cells) != touched) {
        if (seen != access) {
          return false;
        }
        reads.setLine(line, access, touched | cells, width);
      } else if (Packed.block(seen) != block && (seen & Packed.MANY) == 0) {
        if (cells != touched) {
          return false;
        }
        reads.setMany(line);
      }
      return true;
    }

    private boolean lineWritten(Lines writes, int line, int cells, long access, int width) {
      int touched = writes.touched(line);
      long seen = writes.line(line);
      if (writes.isApart(line) || (touched != 0 && hidesPlainWrite(seen, access))) {
        return false;
      } else if ((touched & ~cells) == 0 && (touched == 0 || Packed.block(seen) == block)) {
        writes.setLine(line, access, cells, width);
        return true;
      } else if (seen == access) {
        writes.setLine(line, access, touched | cells, width);
        return true;
      }
      return false;
    }

    private void cell(AccessSite site, long cell, long mine) {
      Page page = table.page(cell);
      int line = (int) (cell >>> LINE_SHIFT) & (Lines.LINES - 1);
      int index = (int) cell & (Lines.CELLS - 1);
      long met =
          site.kind() == AccessSite.Kind.READ
              ? read(page, line, index, mine)
              : write(page, line, index, mine, site);
      if (met != Packed.NONE && Packed.block(met) != block) {
        if (!races.again(sites.get(Packed.site(met)), site)) {
          races.add(race(met, mine, object + (cell << table.shift)));
        }
      }
    }

    private long read(Page page, int line, int cell, long mine) {
      long seen = page.reads.get(line, cell);
      if (seen == Packed.NONE) {
        page.reads.set(line, cell, mine);
      } else if (Packed.block(seen) != block && (seen & Packed.MANY) == 0) {
        page.reads.set(line, cell, seen | Packed.MANY);
      }
      long written = page.writes.get(line, cell);
      return isForeign(written) && kind(written) == AccessSite.Kind.WRITE ? written : Packed.NONE;
    }

    private long write(Page page, int line, int cell, long mine, AccessSite site) {
      long written = page.writes.get(line, cell);
      if (!hidesPlainWrite(written, mine)) {
        page.writes.set(line, cell, mine);
      }
      // Blocks that write through the same statement often write the same value.
      if (isForeign(written)
          && !isOne(sites.get(Packed.site(written)), site, object)
          && (site.kind() == AccessSite.Kind.WRITE || kind(written) == AccessSite.Kind.WRITE)) {
        return written;
      }
      long seen = page.reads.get(line, cell);
      // A look before an atomic (is it worth trying?) is common and harmless.
      boolean atomic = site.kind() == AccessSite.Kind.ATOMIC;
      return isForeign(seen) && !atomic ? seen : Packed.NONE;
    }

    /** What a block writes and then changes by an atomic is still its plain write to others. */
    private boolean hidesPlainWrite(long written, long mine) {
      return written != Packed.NONE
          && Packed.block(written) == block
          && kind(mine) == AccessSite.Kind.ATOMIC
          && kind(written) == AccessSite.Kind.WRITE;
    }

    private AccessSite.Kind kind(long packed) {
      return sites.get(Packed.site(packed)).kind();
    }

    private boolean isForeign(long packed) {
      return packed != Packed.NONE
          && (Packed.block(packed) != block || (packed & Packed.MANY) != 0)
          && !fenced.contains(block)
          && !isFencedAccess(packed);
    }
  }
}
