package telar.notebook.pictures;

import java.util.List;
import java.util.stream.Collectors;
import telar.device.OrderDifference;
import telar.device.OrderedRun;
import telar.device.OrderedRun.LastWrite;
import telar.notebook.markup.Svg;
import telar.notebook.text.Texts;

/** The blocks, or warps, of two orders in their turns, and what each order left in an element. */
public final class OrderPicture {

  private static final int WIDTH = 688;
  private static final int TOTAL = 112;
  private static final double LEFT = 150;
  private static final double STEP = 30;
  private static final double SIDE = 26;
  private static final double FIRST = 30;
  private static final double SECOND = 78;

  /** Turns shown; a later one that matters follows behind a gap. */
  private static final int MOST = 10;

  private OrderPicture() {}

  /** The picture of a difference. */
  public static String svg(OrderDifference difference) {
    boolean blocks = isOfBlocks(difference);
    Svg svg = new Svg(WIDTH);
    svg.text(LEFT, 14, "start", Texts.PICTURES.of(blocks ? "order.blocks" : "order.warps"));
    row(svg, FIRST, Texts.PICTURES.of("order.natural"), difference, difference.natural());
    row(svg, SECOND, other(difference), difference, difference.other());
    return svg.element(TOTAL, text(difference));
  }

  private static boolean isOfBlocks(OrderDifference difference) {
    return difference.smallest().grid().count() > 1;
  }

  private static String other(OrderDifference difference) {
    return Texts.PICTURES.of(
        "order.other", String.valueOf(difference.smallest().schedule().orElse(0)));
  }

  private static void row(
      Svg svg, double top, String label, OrderDifference difference, OrderedRun run) {
    boolean blocks = isOfBlocks(difference);
    List<? extends Number> turns = blocks ? run.blocks() : run.warps();
    long writer =
        run.last().map(last -> blocks ? last.linearBlock() : (long) last.warp()).orElse(-1L);
    svg.text(4, top + 17, "start", label);
    double left = LEFT;
    int shown = 0;
    for (Number turn : turns) {
      boolean writes = turn.longValue() == writer;
      if (shown++ < MOST || writes) {
        if (shown > MOST + 1) {
          svg.text(left, top + 17, "start", "…");
          left += STEP / 2;
        }
        svg.path(writes ? "mal" : "borde", Svg.box(left, top, SIDE, SIDE));
        svg.text(left + SIDE / 2, top + 17, "middle", writes ? "sobre" : "", turn.toString());
        left += STEP;
      }
    }
    svg.text(left + 8, top + 17, "start", result(difference, run));
  }

  private static String result(OrderDifference difference, OrderedRun run) {
    return difference.element().isEmpty()
        ? Texts.PICTURES.of(run.value().isEmpty() ? "order.ends" : "order.fails")
        : difference.element() + " = " + run.value();
  }

  /** What the picture says, in a sentence for each order. */
  public static String text(OrderDifference difference) {
    return Texts.PICTURES.of("order.natural")
        + sentence(difference, difference.natural())
        + " "
        + other(difference)
        + sentence(difference, difference.other());
  }

  private static String sentence(OrderDifference difference, OrderedRun run) {
    boolean blocks = isOfBlocks(difference);
    List<? extends Number> turns = blocks ? run.blocks() : run.warps();
    String order =
        turns.stream().limit(MOST).map(Number::toString).collect(Collectors.joining(", "));
    return Texts.PICTURES.of(
        "order.text",
        Texts.PICTURES.of(blocks ? "order.blocks" : "order.warps"),
        turns.size() > MOST ? order + "…" : order,
        result(difference, run),
        run.last().map(OrderPicture::writer).orElse(""));
  }

  private static String writer(LastWrite last) {
    return Texts.PICTURES.of(
        "order.writer",
        Places.text(last.thread()),
        Places.text(last.block()),
        last.expression(),
        last.line());
  }
}
