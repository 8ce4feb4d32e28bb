package telar.notebook.pictures;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;
import telar.device.WarpAccess;
import telar.notebook.markup.Svg;
import telar.notebook.text.Texts;
import telar.text.Counts;

/** The lanes of a warp and the 32-byte sectors of global memory that their access moves. */
public final class SectorPicture {

  private static final int SECTOR = 32;
  private static final int WORD = 4;
  private static final double LANES_TOP = 18;
  private static final double SECTORS_TOP = 96;
  private static final double HEIGHT = 20;
  private static final int TOTAL = 132;

  private final WarpAccess access;
  private final SortedMap<Long, BitSet> used = new TreeMap<>();

  private SectorPicture(WarpAccess access) {
    this.access = access;
    for (long offset : access.offsets()) {
      if (offset != WarpAccess.INACTIVE) {
        for (long at = offset; at < offset + access.bytes(); at++) {
          used.computeIfAbsent(Math.floorDiv(at, SECTOR), unused -> new BitSet(SECTOR))
              .set((int) Math.floorMod(at, SECTOR));
        }
      }
    }
  }

  /** The picture of an access to global memory. */
  public static String svg(WarpAccess access) {
    return new SectorPicture(access).draw();
  }

  /** What the picture says, in a sentence. */
  public static String text(WarpAccess access) {
    return new SectorPicture(access).sentence();
  }

  private String sentence() {
    int moved = used.size() * SECTOR;
    int needed = used.values().stream().mapToInt(BitSet::cardinality).sum();
    return Texts.PICTURES.of(
        "sectors.text",
        access.expression(),
        Masks.lanes(Masks.active(access)),
        needed,
        used.size(),
        moved,
        Counts.percent((double) needed / moved));
  }

  private String draw() {
    Svg svg = new Svg(Lanes.WIDTH);
    Lanes.number(svg, LANES_TOP - 6, "picture.lane");
    Lanes.draw(svg, LANES_TOP, Masks.active(access), "uso");
    double step = (Lanes.COUNT * Lanes.STEP) / Math.max(used.size(), 1);
    double width = Math.min(step * 0.9, 150);
    StringBuilder outline = new StringBuilder();
    StringBuilder words = new StringBuilder();
    StringBuilder links = new StringBuilder();
    int column = 0;
    long previous = Long.MIN_VALUE;
    for (var sector : used.entrySet()) {
      double left = Lanes.LEFT + column++ * step;
      outline.append(Svg.box(left, SECTORS_TOP, width, HEIGHT));
      words(words, sector.getValue(), left, width);
      links(links, sector.getKey(), left, width);
      if (previous != Long.MIN_VALUE && sector.getKey() != previous + 1) {
        links.append(Svg.line(left - step * 0.05, SECTORS_TOP - 2, left - step * 0.05, TOTAL - 12));
      }
      previous = sector.getKey();
    }
    svg.path("hilo", links).path("uso", words).path("borde", outline);
    ends(svg, step, width);
    return svg.element(TOTAL, sentence());
  }

  /** The bytes of a sector that some lane uses, in pieces of a word. */
  private static void words(StringBuilder path, BitSet bytes, double left, double width) {
    double unit = width / (SECTOR / WORD);
    for (int word = 0; word < SECTOR / WORD; word++) {
      int count = bytes.get(word * WORD, (word + 1) * WORD).cardinality();
      if (count > 0) {
        double height = HEIGHT * count / WORD;
        path.append(Svg.box(left + word * unit, SECTORS_TOP + HEIGHT - height, unit, height));
      }
    }
  }

  private void links(StringBuilder path, long sector, double left, double width) {
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      long offset = access.offsets().get(lane);
      if (offset != WarpAccess.INACTIVE && Math.floorDiv(offset, SECTOR) == sector) {
        double inside =
            (Math.floorMod(offset, SECTOR) + Math.min(access.bytes(), SECTOR) / 2.0) / SECTOR;
        path.append(
            Svg.line(
                Lanes.middle(lane),
                LANES_TOP + Lanes.SIDE,
                left + Math.min(inside, 1) * width,
                SECTORS_TOP));
      }
    }
  }

  private void ends(Svg svg, double step, double width) {
    double baseline = SECTORS_TOP + HEIGHT + 13;
    svg.text(
        Lanes.LEFT, baseline, "start", Texts.PICTURES.of("sectors.byte", used.firstKey() * SECTOR));
    if (used.size() > 1) {
      double right = Lanes.LEFT + (used.size() - 1) * step + width;
      long last = used.lastKey() * SECTOR + SECTOR - 1;
      svg.text(right, baseline, "end", Texts.PICTURES.of("sectors.byte", last));
    }
  }
}
