package telar.device.emulator.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.SourceType;
import telar.compiler.lower.StepPlace;
import telar.device.Dim3;
import telar.device.ThreadMap;
import telar.device.ThreadMap.Cell;
import telar.device.WarpAccess.Operation;

/** The element that each thread of the recorded block touches first, at each access. */
final class ThreadMaps {

  private static final Pattern INDEX = Pattern.compile("\\[(\\d+)\\]");
  private static final long UNTOUCHED = Long.MIN_VALUE;

  private final ObjectNames names;
  private final Dim3 block;
  private final Dim3 threads;
  private final SortedMap<Integer, Touched> byPlace = new TreeMap<>();

  /** The addresses that threads touched at one place. */
  private record Touched(StepPlace.Memory memory, long[] addresses) {}

  ThreadMaps(ObjectNames names, Dim3 block, Dim3 threads) {
    this.names = names;
    this.block = block;
    this.threads = threads;
  }

  /** Notes the addresses of lanes that have not been at a place before. */
  void touched(int place, StepPlace.Memory memory, int warp, int active, long[] addresses) {
    Touched known = byPlace.computeIfAbsent(place, p -> new Touched(memory, nowhere()));
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Integer.numberOfTrailingZeros(rest);
      int thread = warp * 32 + lane;
      if (known.addresses()[thread] == UNTOUCHED) {
        known.addresses()[thread] = addresses[lane];
      }
    }
  }

  private long[] nowhere() {
    long[] addresses = new long[(int) threads.count()];
    Arrays.fill(addresses, UNTOUCHED);
    return addresses;
  }

  /** The maps; of accesses that touch the same in the same way only the first. */
  List<ThreadMap> maps() {
    Map<List<Object>, ThreadMap> different = new LinkedHashMap<>();
    byPlace.values().stream()
        .map(this::map)
        .forEach(
            map ->
                different.putIfAbsent(List.of(map.variable(), map.operation(), map.cells()), map));
    return List.copyOf(different.values());
  }

  private ThreadMap map(Touched touched) {
    StepPlace.Memory memory = touched.memory();
    String written = memory.variable() == null ? "" : memory.variable();
    String variable = written;
    List<@Nullable Cell> cells = new ArrayList<>();
    for (long address : touched.addresses()) {
      if (address == UNTOUCHED) {
        cells.add(null);
      } else {
        ObjectNames.Named object = names.at(address, written);
        variable = object.name();
        cells.add(cell(object, address, memory.bytes()));
      }
    }
    Operation operation = Operation.valueOf(memory.site().kind().name());
    return new ThreadMap(
        memory.site().line(),
        memory.site().expression(),
        variable,
        operation,
        block,
        threads,
        cells);
  }

  private static Cell cell(ObjectNames.Named object, long address, long bytes) {
    List<SourceType.Part> parts = object.parts(address, bytes);
    Matcher indices = INDEX.matcher(parts.isEmpty() ? "" : parts.get(0).path());
    List<Long> found =
        indices.results().map((MatchResult m) -> Long.parseLong(m.group(1))).toList();
    return switch (found.size()) {
      case 0 -> new Cell(-1, (address - object.start()) / Math.max(1, bytes));
      case 1 -> new Cell(-1, found.get(0));
      default -> new Cell(found.get(0), found.get(1));
    };
  }
}
