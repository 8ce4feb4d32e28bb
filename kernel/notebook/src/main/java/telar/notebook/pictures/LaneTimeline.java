package telar.notebook.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import telar.device.Step;
import telar.notebook.markup.Svg;
import telar.notebook.text.Texts;
import telar.text.Counts;

/**
 * The lanes of a warp as time goes on: a row a lane, a column a step, coloured by what the lane
 * does; the lines of the source stand under the columns. Long recordings break into bands.
 */
public final class LaneTimeline {

  private static final int LANES = 32;
  private static final int COLUMNS = 56;
  private static final int MAX_BANDS = 8;
  private static final int LEFT = 48;
  private static final double WIDTH = 13;
  private static final double ROW = 5;
  private static final double TOP = 4;

  private LaneTimeline() {}

  /** The pictures of steps, one under the other. */
  public static String svg(List<Step> steps) {
    StringBuilder bands = new StringBuilder();
    int shown = Math.min(steps.size(), COLUMNS * MAX_BANDS);
    for (int from = 0; from < shown; from += COLUMNS) {
      bands.append(band(steps.subList(from, Math.min(shown, from + COLUMNS)), from));
    }
    return bands.toString();
  }

  /** What the pictures say, in a sentence. */
  public static String text(List<Step> steps) {
    long full = steps.stream().filter(step -> step.active() == step.alive()).count();
    double mean = steps.stream().mapToInt(s -> Integer.bitCount(s.active())).average().orElse(0);
    String text = Texts.PICTURES.of("timeline.text", steps.size(), full, Counts.ratio(mean));
    int shown = COLUMNS * MAX_BANDS;
    return steps.size() <= shown ? text : text + " " + Texts.PICTURES.of("timeline.cut", shown);
  }

  private static String band(List<Step> steps, int from) {
    Svg svg = new Svg((int) (LEFT + COLUMNS * WIDTH + 4));
    int height = (int) (TOP + LANES * ROW);
    for (int lane : new int[] {0, 8, 16, 24, 31}) {
      svg.text(LEFT - 6, TOP + lane * ROW + 7, "end", String.valueOf(lane));
    }
    svg.path("fue", boxes(steps, i -> ~steps.get(i).alive()));
    svg.path("tenue", boxes(steps, i -> steps.get(i).alive() & ~steps.get(i).active()));
    svg.path("uso", boxes(steps, i -> isCondition(steps.get(i)) ? 0 : steps.get(i).active()));
    svg.path("si", boxes(steps, i -> steps.get(i).taken()));
    svg.path(
        "mal",
        boxes(
            steps,
            i -> isCondition(steps.get(i)) ? steps.get(i).active() & ~steps.get(i).taken() : 0));
    lines(svg, steps, height);
    svg.mark("ahora", from, steps.size(), LEFT, WIDTH, TOP - 2, LANES * ROW + 4);
    int last = from + steps.size();
    return svg.element(height + 18, Texts.PICTURES.of("timeline.band", from + 1, last));
  }

  private static boolean isCondition(Step step) {
    return step.kind() == Step.Kind.CONDITION;
  }

  /** The lanes of a mask of each column, as few boxes as there are runs of lanes. */
  private static String boxes(List<Step> steps, IntUnaryOperator mask) {
    StringBuilder path = new StringBuilder();
    for (int column = 0; column < steps.size(); column++) {
      int lanes = mask.applyAsInt(column);
      int lane = 0;
      while (lane < LANES) {
        int end = lane;
        while (end < LANES && (lanes >>> end & 1) != 0) {
          end++;
        }
        if (end > lane) {
          path.append(
              Svg.box(
                  LEFT + column * WIDTH, TOP + lane * ROW, WIDTH - 1.5, (end - lane) * ROW - 0.5));
        }
        lane = end + 1;
      }
    }
    return path.toString();
  }

  /** The line of each column where it changes and there is room. */
  private static void lines(Svg svg, List<Step> steps, int height) {
    svg.text(4, height + 13, "start", Texts.PICTURES.of("timeline.line"));
    List<Integer> written = new ArrayList<>();
    double free = 0;
    for (int column = 0; column < steps.size(); column++) {
      int line = steps.get(column).line();
      double middle = LEFT + column * WIDTH + WIDTH / 2;
      double half = String.valueOf(line).length() * 3.2;
      boolean same = !written.isEmpty() && written.get(written.size() - 1) == line;
      if (!same && middle - half >= free) {
        svg.text(middle, height + 13, "middle", String.valueOf(line));
        free = middle + half + 2;
        written.add(line);
      }
    }
  }
}
