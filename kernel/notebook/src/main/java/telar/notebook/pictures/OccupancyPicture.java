package telar.notebook.pictures;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import telar.device.GpuFit;
import telar.notebook.markup.Svg;
import telar.notebook.text.Texts;
import telar.text.Counts;

/**
 * How many blocks each resource of a multiprocessor admits; the tightest in red, or in green when
 * it leaves nothing free.
 */
public final class OccupancyPicture {

  private static final int WIDTH = 688;

  /** Warps of the largest block. */
  private static final int MAX_WARPS = 32;

  private static final double LEFT = 190;
  private static final double LONGEST = 400;
  private static final double ROW = 24;
  private static final double HEIGHT = 16;

  private OccupancyPicture() {}

  /** The picture of a launch on a GPU. */
  public static String svg(GpuFit fit) {
    Svg svg = new Svg(WIDTH);
    Map<String, Integer> limits = limits(fit);
    int most = limits.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    double top = 4;
    for (Map.Entry<String, Integer> limit : limits.entrySet()) {
      boolean tightest = limit.getKey().equals(fit.limiter());
      double length = Math.max(LONGEST * limit.getValue() / Math.max(most, 1), 1);
      svg.text(LEFT - 8, top + 12, "end", Texts.PICTURES.of("occupancy." + limit.getKey()));
      svg.path(
          tightest ? (fit.occupancy() >= 1 ? "si" : "mal") : "uso",
          Svg.box(LEFT, top, length, HEIGHT));
      svg.text(
          LEFT + length + 6,
          top + 12,
          "start",
          Texts.PICTURES.of("occupancy.count", limit.getValue()));
      top += ROW;
    }
    return svg.element((int) top, text(fit));
  }

  /** The limits that the launch has, in blocks. */
  private static Map<String, Integer> limits(GpuFit fit) {
    Map<String, Integer> limits = new LinkedHashMap<>();
    limits.put("warps", fit.byWarps());
    limits.put("blocks", fit.byBlocks());
    limits.put("shared", fit.byShared());
    limits.put("registers", fit.byRegisters());
    limits.values().removeIf(blocks -> blocks == GpuFit.UNLIMITED);
    return limits;
  }

  /** What the picture says, in a sentence, and what would change it. */
  public static String text(GpuFit fit) {
    String state =
        Texts.PICTURES.of(
            "occupancy.text",
            fit.gpu(),
            fit.family(),
            fit.computeCapability(),
            fit.blocks(),
            fit.blocks() * fit.warpsPerBlock(),
            fit.maxWarps(),
            Counts.percent(fit.occupancy()));
    String advice =
        fit.occupancy() >= 1
            ? Texts.PICTURES.of("occupancy.full")
            : Texts.PICTURES.of(
                "occupancy.change." + fit.limiter(), threads(fit), fit.enoughShared());
    return state + " " + advice;
  }

  /** A block size that fills the warps: the nearest that divides them and is large enough. */
  private static String threads(GpuFit fit) {
    int fewest = (fit.maxWarps() + fit.byBlocks() - 1) / fit.byBlocks();
    return IntStream.rangeClosed(fewest, Math.min(fit.maxWarps(), MAX_WARPS))
        .filter(warps -> fit.maxWarps() % warps == 0)
        .boxed()
        .min(Comparator.comparingInt(warps -> Math.abs(warps - fit.warpsPerBlock())))
        .map(warps -> String.valueOf(warps * Lanes.COUNT))
        .orElse("");
  }
}
