package telar.notebook.pictures;

import telar.device.WarpBranch;
import telar.notebook.markup.Svg;
import telar.notebook.text.Texts;

/** The masks of a warp that divides at a condition, one row after the other as time goes on. */
public final class BranchPicture {

  private static final double TOP = 18;
  private static final double ROW = 24;
  private static final int LABELS = 150;
  private static final int TOTAL = 118;

  private BranchPicture() {}

  /** The picture of a condition. */
  public static String svg(WarpBranch branch) {
    Svg svg = new Svg(Lanes.WIDTH + LABELS);
    Lanes.number(svg, TOP - 6, "picture.lane");
    row(svg, 0, branch.active(), "uso", "branch.before");
    row(svg, 1, branch.taken(), "si", "branch.taken");
    row(svg, 2, branch.active() & ~branch.taken(), "mal", "branch.notTaken");
    row(svg, 3, branch.active(), "uso", "branch.after");
    return svg.element(TOTAL, text(branch));
  }

  private static void row(Svg svg, int row, int mask, String cssClass, String label) {
    double top = TOP + row * ROW;
    Lanes.draw(svg, top, mask, cssClass);
    svg.text(Lanes.WIDTH - 12, top + 12, "start", Texts.PICTURES.of(label, Masks.lanes(mask)));
  }

  /** What the picture says, in a sentence. */
  public static String text(WarpBranch branch) {
    int taken = Masks.lanes(branch.taken());
    int active = Masks.lanes(branch.active());
    return Texts.PICTURES.of(
        "branch.text", branch.expression(), taken, active - taken, branch.warp());
  }
}
