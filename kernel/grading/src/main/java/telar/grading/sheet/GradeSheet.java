package telar.grading.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import telar.grading.report.ClassReport;
import telar.grading.report.Headline;
import telar.grading.report.StudentTotal;
import telar.grading.text.Texts;

/**
 * A sheet that a platform gave: Moodle's worksheet of an assignment, or the table of grades of
 * Moodle or Canvas. Only the column of the grade is filled in, and that of the comments where it is
 * empty; the platform takes the rest as it was.
 */
public final class GradeSheet {

  private static final String POINTS_POSSIBLE = "Points Possible";

  private final Table table;
  private final int grade;

  private GradeSheet(Table table, int grade) {
    this.table = table;
    this.grade = grade;
  }

  /**
   * Reads a sheet.
   *
   * @param column the title of the column of the grade, which only Moodle's worksheet can do
   *     without; Canvas adds a number to it
   * @throws UnknownColumnException when it is not clear which column that is
   */
  public static GradeSheet read(String text, Optional<String> column)
      throws UnknownColumnException {
    Table table = Table.parse(text);
    List<String> header = table.rows().isEmpty() ? List.of() : table.rows().get(0);
    int[] found =
        IntStream.range(0, header.size())
            .filter(i -> column.map(c -> isTitle(header.get(i), c)).orElse(isGrade(header.get(i))))
            .toArray();
    if (found.length != 1) {
      throw new UnknownColumnException(header);
    }
    return new GradeSheet(table, found[0]);
  }

  private static boolean isTitle(String header, String column) {
    return header.strip().equals(column) || header.matches(Pattern.quote(column) + " \\(\\d+\\)");
  }

  private static boolean isGrade(String header) {
    return titles("sheet.grade").contains(header.strip());
  }

  private static List<String> titles(String key) {
    return Arrays.asList(Texts.of(key).split("\\|"));
  }

  /**
   * What became of a sheet.
   *
   * @param text the sheet, filled in
   * @param filled how many grades it got
   * @param unknown students without a row of their own
   * @param ungraded students whose total awaits the instructor, so their row was left as it was
   */
  public record Filled(String text, int filled, List<String> unknown, List<String> ungraded) {

    public Filled {
      unknown = List.copyOf(unknown);
      ungraded = List.copyOf(ungraded);
    }
  }

  /** The sheet with the totals of a class; this one keeps what it has. */
  public Filled fill(ClassReport report) {
    List<List<String>> rows =
        table.rows().stream().map(ArrayList::new).collect(Collectors.toCollection(ArrayList::new));
    List<String> unknown = new ArrayList<>();
    List<String> ungraded = new ArrayList<>();
    int filled = 0;
    for (StudentTotal total : report.totals()) {
      Optional<List<String>> row = row(rows, total.student());
      if (row.isEmpty()) {
        unknown.add(total.student());
      } else if (total.ungraded() > 0) {
        ungraded.add(total.student());
      } else {
        put(row.get(), total);
        filled++;
      }
    }
    String text = new Table(rows, table.separator()).text();
    return new Filled(text, filled, unknown, ungraded);
  }

  /** The row of a student, if there is just one. */
  private Optional<List<String>> row(List<List<String>> rows, String student) {
    for (String name : Name.ofFolder(student)) {
      List<List<String>> found =
          rows.stream().skip(1).filter(row -> Name.ofRow(row, grade).contains(name)).toList();
      if (!found.isEmpty()) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private void put(List<String> row, StudentTotal total) {
    Table.put(row, grade, scaled(total, max(row)));
    int comments = column("sheet.comments");
    if (comments >= 0 && Table.cell(row, comments).isBlank()) {
      Table.put(row, comments, comments(total));
    }
  }

  /** What the platform's own maximum makes of the points, with a dot as all of them take it. */
  private static String scaled(StudentTotal total, Optional<BigDecimal> max) {
    BigDecimal points = BigDecimal.valueOf(total.points());
    return max.map(
            m ->
                points.multiply(m).divide(BigDecimal.valueOf(total.max()), 2, RoundingMode.HALF_UP))
        .orElse(points)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** Moodle's worksheet has it in each row, Canvas in one of its own. */
  private Optional<BigDecimal> max(List<String> row) {
    return number(Table.cell(row, column("sheet.max")))
        .or(
            () ->
                table.rows().stream()
                    .filter(r -> Table.cell(r, 0).strip().equals(POINTS_POSSIBLE))
                    .findFirst()
                    .flatMap(r -> number(Table.cell(r, grade))));
  }

  private static Optional<BigDecimal> number(String text) {
    try {
      return Optional.of(new BigDecimal(text.strip().replace(',', '.')));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }

  private int column(String key) {
    List<String> header = table.rows().get(0);
    return IntStream.range(0, header.size())
        .filter(i -> titles(key).contains(header.get(i).strip()))
        .findFirst()
        .orElse(-1);
  }

  private static String comments(StudentTotal total) {
    return total.reports().stream().map(Headline::of).collect(Collectors.joining(" — "));
  }

  /** It is not clear where the grade goes. */
  public static final class UnknownColumnException extends Exception {
    private static final long serialVersionUID = 1L;
    private final transient List<String> columns;

    UnknownColumnException(List<String> columns) {
      this.columns = List.copyOf(columns);
    }

    /** The titles of the sheet's columns. */
    public List<String> columns() {
      return columns;
    }
  }
}
