package telar.grading.run;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file of a download in which all students share a folder, and each file begins with whose it is.
 *
 * @param student as {@link telar.grading.report.StudentName} reads it
 * @param name the file's name without that
 */
record FlatFile(String student, String name, Path file) {

  /** {@code Ana Pérez_4711_assignsubmission_file_saxpy.cu}. */
  private static final Pattern MOODLE = Pattern.compile("(.+_\\d+_assignsubmission_[a-z]+)_(.+)");

  /** {@code perezana_LATE_50001_88123_saxpy-1.cu}: the student, the upload, handed in once more. */
  private static final Pattern CANVAS =
      Pattern.compile(
          "(.+?)(?:_late)?_(\\d+)_\\d+_(.+?)(?:-\\d+)?(\\.\\w+)", Pattern.CASE_INSENSITIVE);

  static Optional<FlatFile> of(Path file) {
    String whole = file.getFileName().toString();
    Matcher moodle = MOODLE.matcher(whole);
    if (moodle.matches()) {
      return Optional.of(new FlatFile(moodle.group(1), moodle.group(2), file));
    }
    Matcher canvas = CANVAS.matcher(whole);
    return canvas.matches()
        ? Optional.of(
            new FlatFile(
                canvas.group(1) + " (Canvas " + canvas.group(2) + ")",
                canvas.group(3) + canvas.group(4),
                file))
        : Optional.empty();
  }
}
