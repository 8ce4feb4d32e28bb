package telar.notebook.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import telar.device.Step;
import telar.device.StepAccess;
import telar.device.StepRecording;
import telar.device.StepValue;
import telar.device.WarpAccess.Operation;
import telar.notebook.pictures.Places;
import telar.notebook.text.Texts;

/** Steps in words, and a whole recording as a table of text. */
public final class StepText {

  private static final int MAX_CODE = 48;
  private static final int MAX_ROWS = 200;
  private static final int LANES = 32;

  private StepText() {}

  /** The whole recording, where there is no HTML. */
  public static String of(StepRecording recording) {
    List<String> lines = new ArrayList<>(head(recording));
    lines.add(Texts.STEPS.of("columns"));
    int shown = Math.min(MAX_ROWS, recording.steps().size());
    for (int i = 0; i < shown; i++) {
      Step step = recording.steps().get(i);
      lines.add(
          String.format("%4d  %3d  %2d  ", i + 1, step.line(), Integer.bitCount(step.active()))
              + code(recording, step)
              + changes(step).stream()
                  .map(c -> "\n               " + c)
                  .reduce("", String::concat));
    }
    if (shown < recording.steps().size()) {
      lines.add(Texts.STEPS.of("shown", shown, recording.steps().size()));
    }
    return String.join("\n", lines);
  }

  /** What stands above the steps. */
  static List<String> head(StepRecording recording) {
    List<String> head = new ArrayList<>();
    head.add(title(recording));
    recording
        .failure()
        .ifPresent(f -> head.add(Texts.STEPS.of("failure", String.valueOf(f.getMessage()))));
    head.add(
        recording.cut()
            ? Texts.STEPS.of("cut", recording.limit())
            : Texts.STEPS.of("steps", recording.steps().size()));
    return head;
  }

  static String title(StepRecording recording) {
    int first = recording.warp().warp() * LANES;
    long last = Math.min(first + LANES, recording.config().block().count()) - 1;
    return Texts.STEPS.of(
        "title",
        recording.warp().warp(),
        Places.text(recording.warp().block()),
        recording.kernel(),
        first,
        last);
  }

  /** The code of a step, on one line. */
  static String code(StepRecording recording, Step step) {
    if (step.kind() == Step.Kind.ENTRY) {
      return Texts.STEPS.of("entry");
    }
    String source = recording.source().text();
    String code = source.substring(step.from(), Math.min(step.to(), source.length()));
    String line = code.strip().replaceAll("\\s+", " ");
    return line.length() <= MAX_CODE ? line : line.substring(0, MAX_CODE - 1) + "…";
  }

  /** What a step did, a line each. */
  static List<String> changes(Step step) {
    List<String> changes = new ArrayList<>();
    if (step.kind() == Step.Kind.CONDITION) {
      changes.add(condition(step));
    } else if (step.kind() == Step.Kind.BARRIER) {
      changes.add(Texts.STEPS.of("barrier"));
    }
    for (StepValue value : step.values()) {
      changes.add(value.name() + " = " + LaneText.values(value.values()));
    }
    step.accesses().forEach(access -> changes.add(access(access)));
    return changes;
  }

  static String condition(Step step) {
    return Texts.STEPS.of(
        "condition", Integer.bitCount(step.taken()), Integer.bitCount(step.active()));
  }

  private static String access(StepAccess access) {
    return access.operation() == Operation.READ
        ? reads(access)
        : LaneText.list(distinct(access).stream().map(StepText::change).toList());
  }

  /** The elements that an access writes, each once: the last lane's value stays. */
  static List<StepAccess.Element> distinct(StepAccess access) {
    Map<String, StepAccess.Element> byName = new LinkedHashMap<>();
    access.elements().forEach(e -> byName.put(e.name(), e));
    return List.copyOf(byName.values());
  }

  /** One element that changes. */
  static String change(StepAccess.Element element) {
    String before = ScalarText.of(element.before());
    return element.after() == null
        ? Texts.STEPS.of("failed", element.name(), before)
        : Texts.STEPS.of("change", element.name(), before, ScalarText.of(element.after()));
  }

  /** What an access reads, without the values. */
  static String reads(StepAccess access) {
    List<String> names =
        access.elements().stream().map(StepAccess.Element::name).distinct().toList();
    String shown =
        names.size() > 4
            ? Texts.STEPS.of("range", names.get(0), names.get(names.size() - 1))
            : String.join(", ", names);
    return Texts.STEPS.of("reads", shown);
  }
}
