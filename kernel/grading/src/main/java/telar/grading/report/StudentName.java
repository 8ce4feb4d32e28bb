package telar.grading.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a submission belongs to: the name of its folder, or what Moodle or Canvas made of the
 * student's name and number.
 *
 * @param name for people
 * @param participant the number in Moodle's assignment
 * @param id the number in Canvas
 */
public record StudentName(String name, Optional<String> participant, Optional<String> id) {

  private static final Pattern MOODLE = Pattern.compile("(.+)_(\\d+)_assignsubmission_.*");

  private static final Pattern CANVAS = Pattern.compile("(.+) \\(Canvas (\\d+)\\)");

  public static StudentName of(String student) {
    Matcher moodle = MOODLE.matcher(student);
    if (moodle.matches()) {
      return new StudentName(moodle.group(1), Optional.of(moodle.group(2)), Optional.empty());
    }
    Matcher canvas = CANVAS.matcher(student);
    return canvas.matches()
        ? new StudentName(canvas.group(1), Optional.empty(), Optional.of(canvas.group(2)))
        : new StudentName(student, Optional.empty(), Optional.empty());
  }

  /** The name of the owner of that folder, safe to print. */
  static String printed(String folder) {
    return Printable.of(of(folder).name());
  }
}
