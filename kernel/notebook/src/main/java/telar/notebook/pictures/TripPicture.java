package telar.notebook.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.device.HostEvent;
import telar.device.HostReport;
import telar.notebook.markup.Svg;
import telar.notebook.text.Texts;
import telar.text.Counts;

/**
 * What host code asked of the device, one column a request: arrows for the bytes that cross, a box
 * for a kernel, a bar for memory from its reservation to its end. The columns are the order of the
 * requests, never time.
 */
public final class TripPicture {

  /** More columns could not be told apart. */
  private static final int MOST = 12;

  private static final int WIDTH = 720;
  private static final int HEIGHT_WITHOUT_MEMORY = 178;
  private static final double LEFT = 84;
  private static final double HOST = 42;
  private static final double DEVICE = 130;
  private static final double BAND = 26;
  private static final double MEMORY = 170;
  private static final double ROW = 24;

  private final Svg svg = new Svg(WIDTH);
  private final List<HostEvent> events;
  private final double column;

  private TripPicture(List<HostEvent> events) {
    this.events = events;
    this.column = (WIDTH - LEFT) / Math.max(events.size(), 5);
  }

  /** The picture of a call; empty when it asked for nothing. */
  public static String svg(HostReport report) {
    List<HostEvent> events = report.events();
    return events.isEmpty()
        ? ""
        : new TripPicture(events.subList(0, Math.min(MOST, events.size()))).draw(text(report));
  }

  /** What the picture says, in words. */
  public static String text(HostReport report) {
    List<String> steps = new ArrayList<>();
    for (HostEvent event : report.events()) {
      String key = "trip." + event.kind().name().toLowerCase(Locale.ROOT);
      String step = Texts.PICTURES.of(key, event.call(), event.object(), count(event.bytes()));
      steps.add(Texts.PICTURES.of("trip.step", steps.size() + 1, event.line(), step));
      if (steps.size() == MOST) {
        break;
      }
    }
    String cut = report.events().size() > MOST ? Texts.PICTURES.of("trip.cut", MOST) + " " : "";
    return cut
        + String.join(" ", steps)
        + " "
        + Texts.PICTURES.of(
            "trip.total", count(report.bytesToDevice()), count(report.bytesToHost()));
  }

  /** Without separators: as a learner writes it in code. */
  private static String count(long bytes) {
    return Counts.of(bytes);
  }

  private String draw(String description) {
    band(HOST, "trip.host");
    band(DEVICE, "trip.device");
    for (int i = 0; i < events.size(); i++) {
      HostEvent event = events.get(i);
      double label = i % 2 == 0 ? 14 : 30;
      boolean launch = event.kind() == HostEvent.Kind.LAUNCH;
      svg.text(center(i), label, "middle", launch ? "<<<…>>>" : event.call());
      draw(i, event);
    }
    int rows = memory();
    svg.text(WIDTH - 4, MEMORY + rows * ROW + 6, "end", Texts.PICTURES.of("trip.order"));
    return svg.element((int) (HEIGHT_WITHOUT_MEMORY + rows * ROW), description);
  }

  private void band(double y, String name) {
    svg.text(LEFT - 10, y + 17, "end", "fuerte", Texts.PICTURES.of(name));
    svg.path("borde", Svg.box(LEFT, y, WIDTH - LEFT - 1, BAND));
  }

  private double center(int i) {
    return LEFT + (i + 0.5) * column;
  }

  private void draw(int i, HostEvent event) {
    double x = center(i);
    switch (event.kind()) {
      case TO_DEVICE -> crossing(x, HOST + BAND, DEVICE, event);
      case TO_HOST -> crossing(x, DEVICE, HOST + BAND, event);
      case LAUNCH -> {
        arrow("borde", x, HOST + BAND, DEVICE);
        box("si", x, DEVICE, event.call());
      }
      case WAIT -> box("uso", x, HOST, Texts.PICTURES.of("trip.waits"));
      default -> svg.path("uso", Svg.box(x - 4, HOST + 9, 8, 8));
    }
  }

  /** Bytes that cross; dashed when the host does not wait for them. */
  private void crossing(double x, double from, double to, HostEvent event) {
    arrow(event.isAsynchronous() ? "luego" : "lee", x, from, to);
    svg.text(
        x + 6, (from + to) / 2 + 4, "start", Texts.PICTURES.of("trip.bytes", count(event.bytes())));
  }

  private void arrow(String cssClass, double x, double from, double to) {
    double back = to > from ? -7 : 7;
    svg.path(cssClass, Svg.line(x, from, x, to));
    svg.path(
        cssClass.equals("luego") ? "lee" : cssClass,
        Svg.line(x - 5, to + back, x, to) + Svg.line(x + 5, to + back, x, to));
  }

  private void box(String cssClass, double x, double y, String text) {
    double width = Math.min(column - 6, 110);
    svg.path(cssClass, Svg.box(x - width / 2, y + 2, width, BAND - 4));
    svg.text(x, y + 17, "middle", "sobre", text);
  }

  /** A bar for each reservation; gives how many. */
  private int memory() {
    Map<String, Integer> freed = new HashMap<>();
    int rows = 0;
    for (int i = events.size() - 1; i >= 0; i--) {
      HostEvent event = events.get(i);
      if (event.kind() == HostEvent.Kind.FREE) {
        freed.put(event.object(), i);
      } else if (event.kind() == HostEvent.Kind.RESERVE) {
        bar(rows++, i, freed.remove(event.object()), event);
      }
    }
    return rows;
  }

  private void bar(int row, int from, @Nullable Integer to, HostEvent event) {
    double start = center(from);
    double end = to == null ? WIDTH - 1 : center(to);
    double y = MEMORY + row * ROW;
    svg.path(to == null ? "mal" : "uso", Svg.box(start, y, end - start, 6));
    String name = Texts.PICTURES.of("trip.memory", event.object(), count(event.bytes()));
    svg.text(LEFT - 10, y + 7, "end", name);
  }
}
