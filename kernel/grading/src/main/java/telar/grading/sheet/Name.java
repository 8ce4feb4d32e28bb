package telar.grading.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import telar.grading.report.StudentName;

/**
 * The ways in which a platform and a folder may call the same person, without capitals or accents.
 */
final class Name {

  /** The number of a student in Moodle's sheet, e.g. {@code Participante 4711}. */
  private static final Pattern MOODLE_NUMBER = Pattern.compile("\\p{L}+ (\\d+)");

  private static final String NUMBER = "moodle:";

  /** What another column may hold; the numbers of students are longer. */
  private static final Pattern GRADE = Pattern.compile("\\d{1,3}([.,]\\d+)?");

  private Name() {}

  /** What a folder may be called in a sheet, the surest first. */
  static List<String> ofFolder(String folder) {
    StudentName student = StudentName.of(folder);
    return Stream.of(
            student.participant().stream().map(number -> NUMBER + number),
            student.id().stream(),
            Stream.of(plain(student.name())))
        .flatMap(names -> names)
        .toList();
  }

  /** What a row of a sheet calls its student; the column of the grade has no part in it. */
  static Set<String> ofRow(List<String> row, int grade) {
    Set<String> names = new TreeSet<>();
    for (int i = 0; i < row.size(); i++) {
      String cell = row.get(i).strip();
      if (i != grade && !GRADE.matcher(cell).matches()) {
        addTo(names, cell);
      }
    }
    names.add(plain(Table.cell(row, 0) + " " + Table.cell(row, 1)));
    names.remove("");
    return names;
  }

  private static void addTo(Set<String> names, String cell) {
    names.add(plain(cell));
    Matcher moodle = MOODLE_NUMBER.matcher(cell);
    if (moodle.matches()) {
      names.add(NUMBER + moodle.group(1));
    }
    int at = cell.indexOf('@');
    if (at > 0) {
      names.add(plain(cell.substring(0, at)));
    }
    int comma = cell.indexOf(", ");
    if (comma > 0) {
      names.add(plain(cell.substring(comma + 2) + " " + cell.substring(0, comma)));
    }
  }

  private static String plain(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_]+", " ")
        .strip();
  }
}
