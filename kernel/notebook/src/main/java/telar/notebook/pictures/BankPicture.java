package telar.notebook.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import telar.device.WarpAccess;
import telar.notebook.markup.Svg;
import telar.notebook.text.Texts;

/** The lanes of a warp and the 32 banks of shared memory that they meet in. */
public final class BankPicture {

  private static final int WORD = 4;
  private static final double LANES_TOP = 18;
  private static final double BANKS_TOP = 96;
  private static final double UNIT = 8;

  /** Stacks of more words are drawn at half the height. */
  private static final int HIGH = 12;

  private final WarpAccess access;
  private final List<SortedSet<Long>> words = new ArrayList<>();

  private BankPicture(WarpAccess access) {
    this.access = access;
    for (int bank = 0; bank < Lanes.COUNT; bank++) {
      words.add(new TreeSet<>());
    }
    for (long offset : access.offsets()) {
      if (offset != WarpAccess.INACTIVE) {
        long last = Math.floorDiv(offset + access.bytes() - 1, WORD);
        for (long word = Math.floorDiv(offset, WORD); word <= last; word++) {
          words.get(bank(word)).add(word);
        }
      }
    }
  }

  /** The picture of an access to shared memory. */
  public static String svg(WarpAccess access) {
    return new BankPicture(access).draw();
  }

  /** What the picture says, in a sentence. */
  public static String text(WarpAccess access) {
    return new BankPicture(access).sentence();
  }

  private static int bank(long word) {
    return (int) Math.floorMod(word, Lanes.COUNT);
  }

  private int worst() {
    return words.stream().mapToInt(SortedSet::size).max().orElse(0);
  }

  private String sentence() {
    long banks = words.stream().filter(bank -> !bank.isEmpty()).count();
    int lanes = Masks.lanes(Masks.active(access));
    return Texts.PICTURES.of(key(lanes), access.expression(), lanes, banks, access.cost());
  }

  private String key(int lanes) {
    if (access.cost() > 1) {
      return "banks.conflict";
    }
    boolean oneWord = words.stream().mapToInt(SortedSet::size).sum() == 1;
    return oneWord && lanes > 1 ? "banks.broadcast" : "banks.free";
  }

  private String draw() {
    Svg svg = new Svg(Lanes.WIDTH);
    Lanes.number(svg, LANES_TOP - 6, "picture.lane");
    Lanes.draw(svg, LANES_TOP, Masks.active(access), "uso");
    StringBuilder links = new StringBuilder();
    for (int lane = 0; lane < Lanes.COUNT; lane++) {
      long offset = access.offsets().get(lane);
      if (offset != WarpAccess.INACTIVE) {
        double bank = Lanes.middle(bank(Math.floorDiv(offset, WORD)));
        links.append(Svg.line(Lanes.middle(lane), LANES_TOP + Lanes.SIDE, bank, BANKS_TOP));
      }
    }
    svg.path("hilo", links);
    stacks(svg);
    double bottom = BANKS_TOP + Math.max(worst(), 1) * unit() + 14;
    Lanes.number(svg, bottom, "picture.bank");
    return svg.element((int) bottom + 6, sentence());
  }

  private double unit() {
    return worst() > HIGH ? UNIT / 2 : UNIT;
  }

  /** A box for each word that a bank must give; more than one is a conflict. */
  private void stacks(Svg svg) {
    StringBuilder free = new StringBuilder();
    StringBuilder conflict = new StringBuilder();
    StringBuilder empty = new StringBuilder();
    for (int bank = 0; bank < Lanes.COUNT; bank++) {
      int height = words.get(bank).size();
      double left = Lanes.LEFT + bank * Lanes.STEP;
      for (int i = 0; i < height; i++) {
        (height > 1 ? conflict : free)
            .append(Svg.box(left, BANKS_TOP + i * unit(), Lanes.SIDE, unit() - 1));
      }
      if (height == 0) {
        empty.append(Svg.box(left, BANKS_TOP, Lanes.SIDE, UNIT - 1));
      }
    }
    svg.path("uso", free).path("mal", conflict).path("borde", empty);
  }
}
