package telar.notebook.display;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import tech.tablesaw.api.IntColumn;
import tech.tablesaw.api.StringColumn;
import tech.tablesaw.api.Table;
import telar.grading.catalogue.Exercise;
import telar.notebook.progress.Attempt;
import telar.notebook.text.Texts;

/** A learner's way through the course, a row an exercise, as a Tablesaw table. */
public final class ProgressTable {

  private ProgressTable() {}

  public static Table of(List<Exercise> exercises, List<Attempt> attempts) {
    Table table =
        Table.create(
            Texts.DISPLAY.of("progress.title"),
            StringColumn.create(Texts.DISPLAY.of("progress.block")),
            StringColumn.create(Texts.DISPLAY.of("progress.exercise")),
            IntColumn.create(Texts.DISPLAY.of("progress.best")),
            IntColumn.create(Texts.DISPLAY.of("progress.of")),
            IntColumn.create(Texts.DISPLAY.of("progress.attempts")),
            StringColumn.create(Texts.DISPLAY.of("progress.state")));
    exercises.forEach(exercise -> add(table, exercise, attemptsAt(exercise, attempts)));
    return table;
  }

  private static List<Attempt> attemptsAt(Exercise exercise, List<Attempt> attempts) {
    return attempts.stream().filter(a -> a.exercise().equals(exercise.id())).toList();
  }

  private static void add(Table table, Exercise exercise, List<Attempt> attempts) {
    Optional<Attempt> best = attempts.stream().max(Comparator.comparingInt(Attempt::points));
    table.stringColumn(0).append(exercise.block());
    table.stringColumn(1).append(exercise.id());
    table.intColumn(2).append(best.map(Attempt::points).orElse(0));
    table.intColumn(3).append(exercise.points());
    table.intColumn(4).append(attempts.size());
    table.stringColumn(5).append(Texts.DISPLAY.of(state(best)));
  }

  private static String state(Optional<Attempt> best) {
    return best.map(b -> b.isComplete() ? "progress.done" : "progress.started")
        .orElse("progress.none");
  }
}
