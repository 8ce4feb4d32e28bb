package telar.device.emulator.findings;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import telar.checks.racecheck.RaceCheck;
import telar.checks.racecheck.SameValues;
import telar.device.Note;
import telar.device.SourceLocation;
import telar.device.emulator.text.Texts;
import telar.simt.abi.CallSite;
import telar.simt.event.AccessSite;
import telar.simt.launch.LaunchGeometry;
import telar.simt.work.WorkPlan;

/** What the checks saw that is no error, told apart from their findings. */
public record Notes(String kernel, LaunchGeometry geometry) {

  private static final String SAME_VALUE = "TLR-951";
  private static final String UNCOUNTED = "TLR-952";

  /**
   * The notes of a launch. What happens inside the library is nobody's concern, and a variable with
   * a race has worse troubles.
   */
  public List<Note> of(RaceCheck races) {
    Set<String> raced =
        races.races().stream().map(race -> race.second().variable()).collect(Collectors.toSet());
    return races.sameValues().stream()
        .filter(same -> !CallSite.isLibrary(same.second().file()))
        .filter(same -> !raced.contains(same.second().variable()))
        .map(this::note)
        .toList();
  }

  /** What the operations of the launch leave out. */
  public List<Note> of(WorkPlan work) {
    return work.uncounted().stream().map(this::note).toList();
  }

  private Note note(WorkPlan.Uncounted left) {
    return new Note(
        UNCOUNTED,
        new SourceLocation(left.file(), left.line(), left.column()),
        OptionalInt.empty(),
        kernel,
        left.function(),
        Texts.FINDINGS.of("uncounted", left.function(), left.line()),
        1);
  }

  private Note note(SameValues same) {
    AccessSite first = same.first();
    AccessSite second = same.second();
    boolean oneLine = first.line() == second.line();
    String lines =
        oneLine
            ? Texts.FINDINGS.of("same.line", first.line())
            : Texts.FINDINGS.of("same.lines", first.line(), second.line());
    Places places = new Places(geometry);
    String blocks =
        same.block() == same.otherBlock()
            ? Texts.FINDINGS.of("same.block", places.block(same.block()))
            : Texts.FINDINGS.of(
                "same.blocks", places.block(same.block()), places.block(same.otherBlock()));
    return new Note(
        SAME_VALUE,
        new SourceLocation(second.file(), second.line(), second.column()),
        OptionalInt.of(first.line()),
        kernel,
        second.variable(),
        Texts.FINDINGS.of("same", second.expression(), lines, blocks),
        same.count());
  }

  /** One note for each pair of places, in order of first occurrence. */
  public static List<Note> merged(Collection<Note> notes) {
    Map<Object, Note> byPlace = new LinkedHashMap<>();
    for (Note note : notes) {
      Object place = List.of(note.code(), note.location(), note.otherLine());
      byPlace.merge(place, note, Notes::counted);
    }
    return List.copyOf(byPlace.values());
  }

  private static Note counted(Note first, Note again) {
    return new Note(
        first.code(),
        first.location(),
        first.otherLine(),
        first.kernel(),
        first.variable(),
        first.message(),
        first.count() + again.count());
  }
}
