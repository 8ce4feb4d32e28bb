package telar.notebook.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import telar.device.ThreadMap;
import telar.device.ThreadMap.Cell;
import telar.device.WarpAccess.Operation;
import telar.notebook.markup.Svg;
import telar.notebook.text.Texts;

/**
 * Which thread of a block touches which element of an array: two rows with lines between them, or
 * for blocks and arrays of two dimensions the array's cells with the threads in them.
 */
public final class ThreadMapPicture {

  private static final int MAX_THREADS = 32;
  private static final int MAX_ROWS = 16;
  private static final int MAX_COLUMNS = 16;
  private static final double LEFT = 48;
  private static final double STEP = 20;
  private static final double SIDE = 16;
  private static final double BELOW = 84;
  private static final double CELL = 42;
  private static final double HIGH = 18;

  private final ThreadMap map;
  private final List<Integer> threads = new ArrayList<>();
  private final Grid grid;

  private ThreadMapPicture(ThreadMap map) {
    this.map = map;
    for (int thread = 0; thread < map.cells().size(); thread++) {
      if (map.cells().get(thread) != null) {
        threads.add(thread);
      }
    }
    this.grid = new Grid(map);
  }

  /** The picture of an access. */
  public static String svg(ThreadMap map) {
    return new ThreadMapPicture(map).draw();
  }

  /** What the picture says, in a sentence. */
  public static String text(ThreadMap map) {
    return new ThreadMapPicture(map).sentence();
  }

  private Cell cell(int thread) {
    return Objects.requireNonNull(map.cells().get(thread));
  }

  private String sentence() {
    long elements = threads.stream().map(this::cell).distinct().count();
    String text =
        Texts.PICTURES.of(
            "map.text",
            map.expression(),
            map.line(),
            Texts.PICTURES.of(operation(map.operation())),
            Places.text(map.block()),
            threads.size(),
            elements,
            map.variable(),
            Texts.PICTURES.of(elements == threads.size() ? "map.each" : "map.same"));
    return text + cut();
  }

  private static String operation(Operation operation) {
    return switch (operation) {
      case READ -> "map.reads";
      case WRITE -> "map.writes";
      case ATOMIC -> "map.atomic";
    };
  }

  private String cut() {
    if (!grid.isGrid()) {
      return threads.size() <= MAX_THREADS
          ? ""
          : " " + Texts.PICTURES.of("map.cut", MAX_THREADS, threads.size());
    }
    int rows = grid.rows().size();
    int columns = grid.columns().size();
    return rows <= MAX_ROWS && columns <= MAX_COLUMNS
        ? ""
        : " "
            + Texts.PICTURES.of(
                "map.cutCells",
                Math.min(rows, MAX_ROWS),
                Math.min(columns, MAX_COLUMNS),
                rows,
                columns);
  }

  private String draw() {
    return grid.isGrid() ? cells() : rows();
  }

  /** Threads above, elements below. */
  private String rows() {
    List<Integer> shown = threads.subList(0, Math.min(MAX_THREADS, threads.size()));
    SortedMap<Long, Integer> elements = new TreeMap<>();
    shown.forEach(thread -> elements.put(cell(thread).column(), 0));
    int next = 0;
    for (Map.Entry<Long, Integer> element : elements.entrySet()) {
      element.setValue(next++);
    }
    Svg svg = new Svg((int) (LEFT + MAX_THREADS * STEP + 24));
    StringBuilder boxes = new StringBuilder();
    StringBuilder links = new StringBuilder();
    for (int i = 0; i < shown.size(); i++) {
      boxes.append(Svg.box(LEFT + i * STEP, 18, SIDE, SIDE));
      double to = middle(Objects.requireNonNull(elements.get(cell(shown.get(i)).column())));
      links.append(Svg.line(middle(i), 18 + SIDE, to, BELOW));
    }
    svg.path("hilo", links).path("uso", boxes);
    StringBuilder cells = new StringBuilder();
    elements.values().forEach(i -> cells.append(Svg.box(LEFT + i * STEP, BELOW, SIDE, SIDE)));
    svg.path("si", cells);
    svg.text(4, 12, "start", Texts.PICTURES.of("map.thread"));
    labels(svg, 12, shown.stream().map(String::valueOf).toList());
    svg.text(4, BELOW + SIDE + 12, "start", map.variable());
    labels(svg, BELOW + SIDE + 12, elements.keySet().stream().map(e -> "[" + e + "]").toList());
    return svg.element((int) (BELOW + SIDE + 20), sentence());
  }

  private static double middle(int column) {
    return LEFT + column * STEP + SIDE / 2;
  }

  /** Labels where there is room for them. */
  private static void labels(Svg svg, double baseline, List<String> labels) {
    double free = 0;
    for (int i = 0; i < labels.size(); i++) {
      double half = labels.get(i).length() * 3.1;
      if (middle(i) - half >= free) {
        svg.text(middle(i), baseline, "middle", labels.get(i));
        free = middle(i) + half + 3;
      }
    }
  }

  /** The array's cells with the threads that touch them. */
  private String cells() {
    List<Long> rows = grid.rows().stream().limit(MAX_ROWS).toList();
    List<Long> columns = grid.columns().stream().limit(MAX_COLUMNS).toList();
    Svg svg = new Svg((int) (LEFT + columns.size() * CELL + 24));
    StringBuilder frame = new StringBuilder();
    StringBuilder touched = new StringBuilder();
    for (int c = 0; c < columns.size(); c++) {
      svg.text(LEFT + c * CELL + CELL / 2, 12, "middle", "[" + columns.get(c) + "]");
    }
    for (int r = 0; r < rows.size(); r++) {
      double top = 18 + r * HIGH;
      svg.text(LEFT - 6, top + 13, "end", "[" + rows.get(r) + "]");
      for (int c = 0; c < columns.size(); c++) {
        String here = who(new Cell(rows.get(r), columns.get(c)));
        String box = Svg.box(LEFT + c * CELL, top, CELL - 2, HIGH - 2);
        (here.isEmpty() ? frame : touched).append(box);
      }
    }
    svg.path("tenue", touched).path("celda", frame).path("celda", touched);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.size(); c++) {
        String here = who(new Cell(rows.get(r), columns.get(c)));
        if (!here.isEmpty()) {
          svg.text(LEFT + c * CELL + CELL / 2 - 1, 18 + r * HIGH + 12, "middle", here);
        }
      }
    }
    return svg.element((int) (18 + rows.size() * HIGH + 4), sentence());
  }

  /** The thread of a cell, or how many there are. */
  private String who(Cell cell) {
    List<Integer> here = grid.threads(cell);
    if (here.size() > 1) {
      return Texts.PICTURES.of("map.threads", here.size());
    }
    return here.isEmpty() ? "" : Grid.thread(here.get(0), map.threads());
  }
}
