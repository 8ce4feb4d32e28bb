package telar.notebook.pictures;

import telar.notebook.markup.Svg;
import telar.notebook.text.Texts;

/** The row of 32 lanes on top of the pictures of a warp. */
final class Lanes {

  static final int COUNT = 32;
  static final int WIDTH = 712;
  static final int LEFT = 48;
  static final double STEP = 20;
  static final double SIDE = 16;

  private Lanes() {}

  /** The middle of a lane. */
  static double middle(int lane) {
    return LEFT + lane * STEP + SIDE / 2;
  }

  /** Draws the lanes of a mask in one class and the others as empty boxes. */
  static void draw(Svg svg, double top, int mask, String cssClass) {
    StringBuilder full = new StringBuilder();
    StringBuilder empty = new StringBuilder();
    for (int lane = 0; lane < COUNT; lane++) {
      boolean in = (mask >>> lane & 1) != 0;
      (in ? full : empty).append(Svg.box(LEFT + lane * STEP, top, SIDE, SIDE));
    }
    svg.path(cssClass, full).path("borde", empty);
  }

  /** Numbers some lanes or banks, which the label names. */
  static void number(Svg svg, double baseline, String label) {
    svg.text(4, baseline, "start", Texts.PICTURES.of(label));
    for (int lane : new int[] {0, 4, 8, 12, 16, 20, 24, 28, 31}) {
      svg.text(middle(lane), baseline, "middle", String.valueOf(lane));
    }
  }
}
