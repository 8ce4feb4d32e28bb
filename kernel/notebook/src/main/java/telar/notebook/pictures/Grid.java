package telar.notebook.pictures;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import telar.device.Dim3;
import telar.device.ThreadMap;
import telar.device.ThreadMap.Cell;

/**
 * The rows and columns of the elements that a block touches. An array of one dimension has rows too
 * when the next thread in y always is as many elements further: {@code a[fila * n + columna]}.
 */
final class Grid {

  private final Map<Cell, List<Integer>> threads = new HashMap<>();
  private final SortedSet<Long> rows = new TreeSet<>();
  private final SortedSet<Long> columns = new TreeSet<>();

  Grid(ThreadMap map) {
    long pitch = pitch(map);
    for (int thread = 0; thread < map.cells().size(); thread++) {
      Cell cell = map.cells().get(thread);
      if (cell != null && (cell.row() >= 0 || pitch > 0)) {
        Cell at = cell.row() >= 0 ? cell : new Cell(cell.column() / pitch, cell.column() % pitch);
        threads.computeIfAbsent(at, unused -> new ArrayList<>()).add(thread);
        rows.add(at.row());
        columns.add(at.column());
      }
    }
  }

  /** Whether there are rows and columns at all. */
  boolean isGrid() {
    return !rows.isEmpty();
  }

  SortedSet<Long> rows() {
    return rows;
  }

  SortedSet<Long> columns() {
    return columns;
  }

  List<Integer> threads(Cell cell) {
    return threads.getOrDefault(cell, List.of());
  }

  /** Elements from one row of the array to the next; 0 when there is no such number. */
  private static long pitch(ThreadMap map) {
    int width = map.threads().x();
    int height = map.threads().y();
    Cell first = map.cells().isEmpty() ? null : map.cells().get(0);
    Cell right = width > 1 ? map.cells().get(1) : null;
    Cell below = height > 1 ? map.cells().get(width) : null;
    if (first == null || right == null || below == null || first.row() >= 0) {
      return 0;
    }
    long x = right.column() - first.column();
    long y = below.column() - first.column();
    boolean byRow = y > 1 && x >= 0 && x * (width - 1) < y;
    boolean byColumn = x > 1 && y >= 0 && y * (height - 1) < x;
    if (!isRegular(map, first, x, y)) {
      return 0;
    }
    return byRow ? y : byColumn ? x : 0;
  }

  private static boolean isRegular(ThreadMap map, Cell first, long x, long y) {
    int width = map.threads().x();
    for (int thread = 0; thread < map.cells().size(); thread++) {
      Cell cell = map.cells().get(thread);
      long expected = first.column() + thread % width * x + thread / width * y;
      if (cell != null && cell.column() != expected) {
        return false;
      }
    }
    return true;
  }

  /** A thread's indices. */
  static String thread(int number, Dim3 block) {
    int x = number % block.x();
    int y = number / block.x() % block.y();
    return block.y() > 1 ? "(" + x + "," + y + ")" : String.valueOf(number);
  }
}
