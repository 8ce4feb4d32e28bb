package telar.solutions;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telar.grading.catalogue.Catalogue;
import telar.grading.catalogue.Exercise;
import telar.solutions.Notebook.Cell;

/**
 * How long a notebook takes a learner, by the rule of {@code GUIA-DOCENTE.md}, the same for all. It
 * is an estimate, for comparing blocks and for seeing which has grown too long.
 */
final class Minutes {

  /** The 45 minutes themselves; other parts are called by their letter. */
  static final String BLOCK = "";

  private static final String NOT_COUNTED = "-";

  private static final double WORDS_A_MINUTE = 150;
  private static final double LINES_A_MINUTE = 10;
  private static final double RUN_A_CELL = 0.5;
  private static final int START_AN_EXERCISE = 5;

  /** What a learner does under these headings, besides reading and running. */
  private static final Map<String, Integer> TASKS =
      Map.of("Prediga", 2, "Modifique", 3, "Complete", 3, "Antes de salir", 4);

  private static final Pattern HEADING = Pattern.compile("\\A## (?:\\d+\\. )?(.*)");
  private static final Pattern PART = Pattern.compile("Parte ([bc])\\b.*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  private static final Pattern FIGURE_IN_WORDS = Pattern.compile("(?s)<details>.*?</details>");
  private static final Pattern BLANK = Pattern.compile("(?s)// BEGIN SOLUTION(.*?)// END SOLUTION");

  private final Map<String, Double> minutes = new LinkedHashMap<>();
  private String part = BLOCK;

  private Minutes() {}

  /** The minutes of the block and of its parts. */
  static Map<String, Long> of(Notebook notebook) {
    Minutes counted = new Minutes();
    notebook.cells().forEach(counted::count);
    Map<String, Long> whole = new LinkedHashMap<>();
    counted.minutes.forEach((part, minutes) -> whole.put(part, Math.round(minutes)));
    whole.remove(NOT_COUNTED);
    return whole;
  }

  /** The minutes for writing it: one a line of the solution, after getting started. */
  static long of(Exercise exercise) {
    String solution = CourseFiles.read(CourseFiles.solution(exercise));
    return START_AN_EXERCISE
        + BLANK.matcher(solution).results().mapToLong(blank -> lines(blank.group(1))).sum();
  }

  private void count(Cell cell) {
    String source = cell.source();
    if (!cell.isCode()) {
      enter(source);
      String read = FIGURE_IN_WORDS.matcher(source).replaceAll("");
      add(WORD.matcher(read).results().count() / WORDS_A_MINUTE);
    } else {
      add(RUN_A_CELL);
      if (!cell.copiedFrom().isEmpty()) {
        add(of(Catalogue.load().find(cell.exercise())));
      } else if (source.startsWith("%%cuda")) {
        add(lines(source) / LINES_A_MINUTE);
      }
    }
  }

  private void enter(String source) {
    Matcher heading = HEADING.matcher(source);
    if (heading.find()) {
      part = part(heading.group(1));
      TASKS.forEach((task, time) -> add(heading.group(1).startsWith(task) ? time : 0));
    }
  }

  private String part(String heading) {
    Matcher named = PART.matcher(heading);
    if (named.matches()) {
      return named.group(1);
    } else if (heading.startsWith("Antes de salir")) {
      return BLOCK;
    } else if (heading.endsWith("si le alcanza el tiempo") || heading.startsWith("Para leer")) {
      return NOT_COUNTED;
    }
    return part.equals(NOT_COUNTED) ? BLOCK : part;
  }

  private void add(double more) {
    minutes.merge(part, more, Double::sum);
  }

  /** The lines to think about: no blanks, comments, single braces or magics. */
  private static long lines(String code) {
    return code.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.equals("}") && !line.matches("(//|%%).*"))
        .count();
  }
}
