package telar.notebook.pictures;

import java.util.Locale;
import telar.device.RaceSample;
import telar.device.RaceSample.Side;
import telar.notebook.markup.Svg;
import telar.notebook.text.Texts;

/** Two threads that use one place with nothing between them, and what is missing there. */
public final class RacePicture {

  private static final int WIDTH = 688;
  private static final int TOTAL = 128;
  private static final double FIRST = 34;
  private static final double SECOND = 104;
  private static final double MIDDLE = 69;
  private static final double BOX = 300;
  private static final double CELL = 540;
  private static final double CELL_WIDTH = 136;
  private static final double CELL_TOP = 14;
  private static final double CELL_HEIGHT = 110;

  private RacePicture() {}

  /** The picture of a race. */
  public static String svg(RaceSample race) {
    Svg svg = new Svg(WIDTH);
    side(svg, race.first(), FIRST);
    side(svg, race.second(), SECOND);
    missing(svg, race);
    return svg.element(TOTAL, text(race));
  }

  /** A line where a barrier would keep them apart; else the place that they should not share. */
  private static void missing(Svg svg, RaceSample race) {
    boolean barrier = race.missing().isBarrier();
    String cell = Svg.box(CELL, CELL_TOP, CELL_WIDTH, CELL_HEIGHT);
    svg.path(barrier ? "borde" : "flecha", cell);
    svg.text(CELL + CELL_WIDTH / 2, MIDDLE + 4, "middle", race.variable());
    svg.path("falta", barrier ? Svg.line(12, MIDDLE, CELL - 8, MIDDLE) : "");
    svg.text(28, barrier ? MIDDLE - 5 : MIDDLE + 4, "start", "fuerte", missing(race));
  }

  private static void side(Svg svg, Side side, double y) {
    svg.path(side.writes() ? "mal" : "uso", Svg.box(12, y - 13, 8, 26));
    svg.text(28, y - 1, "start", who(side));
    svg.text(28, y + 12, "start", what(side));
    svg.path(side.writes() ? "flecha" : "lee", arrow(BOX, CELL, y, side.writes()));
  }

  /** An arrow with its head at the cell when it writes, at the thread when it reads. */
  private static String arrow(double left, double right, double y, boolean toCell) {
    double head = toCell ? right - 2 : left;
    double back = toCell ? -9 : 9;
    return Svg.line(left, y, right - 2, y)
        + Svg.line(head, y, head + back, y - 5)
        + Svg.line(head, y, head + back, y + 5);
  }

  private static String who(Side side) {
    return Texts.PICTURES.of("race.who", Places.text(side.thread()), Places.text(side.block()));
  }

  private static String what(Side side) {
    String key = side.writes() ? "race.writes" : "race.reads";
    return Texts.PICTURES.of(key, side.expression(), side.line());
  }

  private static String missing(RaceSample race) {
    return Texts.PICTURES.of("race.missing." + race.missing().name().toLowerCase(Locale.ROOT));
  }

  /** What the picture says, in a sentence. */
  public static String text(RaceSample race) {
    return Texts.PICTURES.of(
        "race.text",
        race.variable(),
        who(race.first()) + " " + what(race.first()),
        who(race.second()) + " " + what(race.second()),
        missing(race));
  }
}
