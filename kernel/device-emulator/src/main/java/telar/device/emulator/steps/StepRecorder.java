package telar.device.emulator.steps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.SourceType;
import telar.compiler.lower.StepPlace;
import telar.device.Step;
import telar.device.StepAccess;
import telar.device.StepValue;
import telar.device.StepVariable;
import telar.device.WarpAccess.Operation;
import telar.device.WarpAccess.Space;
import telar.simt.event.AccessSite;
import telar.simt.event.StepObserver;
import telar.simt.memory.Address;

/**
 * Turns what a recorded block tells into the steps of one of its warps, up to a limit. Of the other
 * warps it keeps only which elements they touch.
 */
final class StepRecorder implements StepObserver {

  private static final int LANES = 32;

  private final List<StepPlace> places;
  private final ObjectNames names;
  private final ThreadMaps maps;
  private final int warp;
  private final int limit;
  private final List<Step> steps = new ArrayList<>();
  private final Map<StepPlace.Variable, StepVariable> variables = new HashMap<>();
  private @Nullable Open open;
  private boolean cut;

  /** The step that is being told. */
  private static final class Open {
    final StepPlace.Begin place;
    final int active;
    final int alive;
    Step.Kind kind;
    int taken;
    final List<StepValue> values = new ArrayList<>();
    final List<StepAccess> accesses = new ArrayList<>();
    List<Before> before = List.of();

    Open(StepPlace.Begin place, int active, int alive) {
      this.place = place;
      this.active = active;
      this.alive = alive;
      this.kind = Step.Kind.valueOf(place.kind().name());
    }

    /** A variable that gets several values in one step keeps the last. */
    void set(StepVariable variable, String path, List<@Nullable Object> assigned) {
      for (int i = 0; i < values.size(); i++) {
        StepValue known = values.get(i);
        if (known.variable().equals(variable) && known.path().equals(path)) {
          values.set(i, new StepValue(variable, path, over(known.values(), assigned)));
          return;
        }
      }
      values.add(new StepValue(variable, path, assigned));
    }

    private static List<@Nullable Object> over(
        List<@Nullable Object> old, List<@Nullable Object> assigned) {
      List<@Nullable Object> merged = new ArrayList<>(assigned);
      for (int lane = 0; lane < merged.size(); lane++) {
        if (merged.get(lane) == null) {
          merged.set(lane, old.get(lane));
        }
      }
      return merged;
    }
  }

  /** A scalar before it is written. */
  private record Before(
      int lane, long address, String name, SourceType.Part part, @Nullable Object value) {}

  /**
   * A recorder.
   *
   * @param places what the kernel tells, by number
   * @param warp the warp whose steps are kept
   * @param limit how many
   */
  StepRecorder(List<StepPlace> places, ObjectNames names, ThreadMaps maps, int warp, int limit) {
    this.places = places;
    this.names = names;
    this.maps = maps;
    this.warp = warp;
    this.limit = limit;
  }

  /** The steps, the one that may not have ended included. */
  List<Step> steps() {
    close();
    return steps;
  }

  boolean isCut() {
    return cut;
  }

  private void close() {
    Open last = open;
    if (last != null) {
      StepPlace.Begin place = last.place;
      steps.add(
          new Step(
              last.kind,
              place.function(),
              place.span().line(),
              place.span().start(),
              place.span().end(),
              last.active,
              last.alive,
              last.taken,
              last.values,
              last.accesses));
    }
    open = null;
  }

  @Override
  public void step(int place, int number, int active, int alive) {
    if (number != warp || cut) {
      return;
    }
    close();
    cut = steps.size() >= limit;
    if (!cut) {
      open = new Open((StepPlace.Begin) places.get(place), active, alive);
    }
  }

  @Override
  public void value(int place, int number, int active, long[] bits) {
    Open step = open;
    if (number != warp || step == null) {
      return;
    }
    if (places.get(place) instanceof StepPlace.Value value) {
      List<@Nullable Object> values = lanes();
      each(active, lane -> values.set(lane, scalar(value.part(), bits[lane])));
      step.set(variable(value.variable()), value.part().path(), values);
    } else {
      step.kind = Step.Kind.CONDITION;
      each(active, lane -> step.taken |= bits[lane] != 0 ? 1 << lane : 0);
    }
  }

  @Override
  public void element(int place, int number, int active, long[] offsets, long[] bits) {
    Open step = open;
    if (number != warp || step == null) {
      return;
    }
    StepPlace.Element element = (StepPlace.Element) places.get(place);
    Map<String, List<@Nullable Object>> byPath = new LinkedHashMap<>();
    each(
        active,
        lane -> {
          long offset = offsets[lane];
          for (SourceType.Part part : element.type().parts(offset, offset + element.bytes())) {
            byPath
                .computeIfAbsent(part.path(), path -> lanes())
                .set(lane, scalar(part, bits[lane]));
          }
        });
    byPath.forEach((path, values) -> step.set(variable(element.variable()), path, values));
  }

  @Override
  public void memory(int place, int number, int active, long[] addresses, Contents contents) {
    StepPlace.Memory memory = (StepPlace.Memory) places.get(place);
    if (memory.moment() != StepPlace.Moment.AFTER_WRITE) {
      maps.touched(place, memory, number, active, addresses);
    }
    Open step = open;
    if (number != warp || step == null) {
      return;
    }
    if (memory.moment() != StepPlace.Moment.AFTER_WRITE) {
      step.before = scalars(memory, active, addresses, contents);
    }
    switch (memory.moment()) {
      case READ -> access(step, memory, step.before, Operation.READ);
      case BEFORE_WRITE -> step.accesses.add(unfinished(memory, step.before));
      case AFTER_WRITE -> finish(step, memory, contents);
    }
  }

  private List<Before> scalars(
      StepPlace.Memory memory, int active, long[] addresses, Contents contents) {
    List<Before> scalars = new ArrayList<>();
    each(
        active,
        lane -> {
          long address = addresses[lane];
          ObjectNames.Named object = names.at(address, text(memory.variable()));
          for (SourceType.Part part : parts(object, memory, address)) {
            long at = object.start() + part.offset();
            scalars.add(
                new Before(
                    lane, at, object.name() + part.path(), part, read(contents, lane, at, part)));
          }
        });
    return scalars;
  }

  private static String text(@Nullable String name) {
    return name == null ? "" : name;
  }

  /** What an access touches, of the object's type or else of the access's own. */
  private static List<SourceType.Part> parts(
      ObjectNames.Named object, StepPlace.Memory memory, long address) {
    List<SourceType.Part> known = object.parts(address, memory.bytes());
    if (!known.isEmpty()) {
      return known;
    }
    AccessSite site = memory.site();
    int bytes = (int) memory.bytes();
    long offset = address - object.start();
    SourceType.Part own = ScalarValues.part(site.elementType(), bytes);
    SourceType.Kind kind = own == null ? SourceType.Kind.SIGNED : own.kind();
    String index = "[" + (offset / Math.max(1, bytes)) + "]";
    return bytes > 8
        ? List.of()
        : List.of(new SourceType.Part(offset, index, site.elementType(), kind, bytes));
  }

  private @Nullable Object read(Contents contents, int lane, long address, SourceType.Part part) {
    byte[] bytes = new byte[part.bytes()];
    return contents.read(lane, address, bytes)
        ? scalar(part, ScalarValues.bits(bytes, 0, bytes.length))
        : null;
  }

  private static void access(
      Open step, StepPlace.Memory memory, List<Before> scalars, Operation operation) {
    if (scalars.isEmpty()) {
      return;
    }
    List<StepAccess.Element> elements = new ArrayList<>();
    scalars.forEach(
        s -> elements.add(new StepAccess.Element(s.lane(), s.name(), s.value(), s.value())));
    step.accesses.add(made(memory, operation, scalars, elements));
  }

  /** A write of which nobody knows yet whether it succeeds. */
  private static StepAccess unfinished(StepPlace.Memory memory, List<Before> scalars) {
    List<StepAccess.Element> elements = new ArrayList<>();
    scalars.forEach(s -> elements.add(new StepAccess.Element(s.lane(), s.name(), s.value(), null)));
    return made(memory, operation(memory), scalars, elements);
  }

  private void finish(Open step, StepPlace.Memory memory, Contents contents) {
    List<StepAccess.Element> elements = new ArrayList<>();
    for (Before s : step.before) {
      Object after = read(contents, s.lane(), s.address(), s.part());
      elements.add(new StepAccess.Element(s.lane(), s.name(), s.value(), after));
    }
    StepAccess finished = made(memory, operation(memory), step.before, elements);
    step.accesses.set(step.accesses.size() - 1, finished);
  }

  private static Operation operation(StepPlace.Memory memory) {
    return memory.site().kind() == AccessSite.Kind.ATOMIC ? Operation.ATOMIC : Operation.WRITE;
  }

  private static StepAccess made(
      StepPlace.Memory memory,
      Operation operation,
      List<Before> scalars,
      List<StepAccess.Element> elements) {
    boolean shared =
        !scalars.isEmpty() && Address.space(scalars.get(0).address()) == Address.SHARED;
    return new StepAccess(
        memory.site().line(),
        memory.site().expression(),
        operation,
        shared ? Space.SHARED : Space.GLOBAL,
        elements);
  }

  private Object scalar(SourceType.Part part, long bits) {
    return ScalarValues.of(part.kind(), part.bytes(), bits, names::pointer);
  }

  private StepVariable variable(StepPlace.Variable variable) {
    return variables.computeIfAbsent(
        variable,
        v ->
            new StepVariable(v.function(), v.name(), v.type(), v.scope().start(), v.scope().end()));
  }

  private static List<@Nullable Object> lanes() {
    return Arrays.asList(new @Nullable Object[LANES]);
  }

  private static void each(int mask, java.util.function.IntConsumer action) {
    for (int rest = mask; rest != 0; rest &= rest - 1) {
      action.accept(Integer.numberOfTrailingZeros(rest));
    }
  }
}
