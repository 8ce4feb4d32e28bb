package telar.notebook.pictures;

import java.util.Locale;
import telar.device.RaceSample;
import telar.device.RaceSample.Side;
import telar.notebook.markup.Svg;

/** Two threads that use one place with nothing between them, and what is missing there. */
public final class RacePicture {

  private static final int WIDTH = 688;
  private static final int TOTAL = 128;
  private static final double FIRST = 34;
  private static final double SECOND = 104;
  private static final double MIDDLE = 69;
  private static final double BOX = 300;
  private static final double CELL = 520;

  private RacePicture() {}

  /** The picture of a race. */
  public static String svg(RaceSample race) {
    Svg svg = new Svg(WIDTH);
    side(svg, race.first(), FIRST);
    side(svg, race.second(), SECOND);
    svg.path("borde", Svg.box(CELL, MIDDLE - 16, 140, 32));
    svg.text(CELL + 70, MIDDLE + 4, "middle", race.variable());
    svg.path("falta", Svg.line(12, MIDDLE, CELL - 90, MIDDLE));
    svg.text(16, MIDDLE - 5, "start", missing(race));
    return svg.element(TOTAL, text(race));
  }

  private static void side(Svg svg, Side side, double y) {
    svg.path(side.writes() ? "mal" : "uso", Svg.box(12, y - 13, 8, 26));
    svg.text(28, y - 1, "start", who(side));
    svg.text(28, y + 12, "start", what(side));
    double end = y < MIDDLE ? MIDDLE - 10 : MIDDLE + 10;
    svg.path(side.writes() ? "flecha" : "hilo", arrow(BOX, y, CELL, end, side.writes()));
  }

  /** An arrow with its head at the cell when it writes, at the thread when it reads. */
  private static String arrow(double x1, double y1, double x2, double y2, boolean toCell) {
    double headX = toCell ? x2 : x1;
    double headY = toCell ? y2 : y1;
    double back = toCell ? -9 : 9;
    return Svg.line(x1, y1, x2, y2)
        + Svg.line(headX, headY, headX + back, headY - 5)
        + Svg.line(headX, headY, headX + back, headY + 5);
  }

  private static String who(Side side) {
    return Texts.text("race.who", Texts.place(side.thread()), Texts.place(side.block()));
  }

  private static String what(Side side) {
    String key = side.writes() ? "race.writes" : "race.reads";
    return Texts.text(key, side.expression(), side.line());
  }

  private static String missing(RaceSample race) {
    return Texts.text("race.missing." + race.missing().name().toLowerCase(Locale.ROOT));
  }

  /** What the picture says, in a sentence. */
  public static String text(RaceSample race) {
    return Texts.text(
        "race.text",
        race.variable(),
        who(race.first()) + " " + what(race.first()),
        who(race.second()) + " " + what(race.second()),
        missing(race));
  }
}
