package telar.grading.report;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who a folder of submissions belongs to: its name, or what Moodle made of it, which ends in the
 * student's number and a fixed text.
 *
 * @param name for people
 * @param number Moodle's
 */
public record StudentName(String name, Optional<String> number) {

  private static final Pattern MOODLE = Pattern.compile("(.+)_(\\d+)_assignsubmission_.*");

  public static StudentName of(String folder) {
    Matcher moodle = MOODLE.matcher(folder);
    return moodle.matches()
        ? new StudentName(moodle.group(1), Optional.of(moodle.group(2)))
        : new StudentName(folder, Optional.empty());
  }

  /** The name of the owner of that folder, safe to print. */
  static String printed(String folder) {
    return Printable.of(of(folder).name());
  }
}
