package telar.notebook.display;

import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tech.tablesaw.api.NumericColumn;
import tech.tablesaw.api.Table;
import tech.tablesaw.columns.Column;
import telar.notebook.text.Texts;
import telar.text.Counts;
import telar.text.Html;

/** A Tablesaw table as an HTML table, its first and last rows when it is long. */
final class TableRenderer implements Renderer {

  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
  private static final int MAX_ROWS = 40;
  private static final int ENDS = 15;
  private static final int MAX_COLUMNS = 30;

  @Override
  public Optional<MimeBundle> render(Object value) {
    return value instanceof Table table
        ? Optional.of(MimeBundle.html(html(table), text(table)))
        : Optional.empty();
  }

  private static String html(Table table) {
    StringBuilder html =
        new StringBuilder(Styles.TABLE).append("<div class=\"telar-tabla\"><table>");
    if (table.name() != null && !table.name().isBlank()) {
      html.append(Html.element("caption", Html.escape(table.name())));
    }
    html.append("<thead><tr>")
        .append(cells(table, i -> cell("th", table.column(i), table.column(i).name())))
        .append("</tr></thead><tbody>");
    appendRows(html, table);
    html.append("</tbody></table>").append(Html.element("p", size(table))).append("</div>");
    return html.toString();
  }

  private static void appendRows(StringBuilder html, Table table) {
    int rows = table.rowCount();
    boolean all = rows <= MAX_ROWS;
    for (int row = 0; row < (all ? rows : ENDS); row++) {
      html.append(row(table, row));
    }
    if (!all) {
      html.append("<tr>").append(cells(table, i -> "<td>⋮</td>")).append("</tr>");
      for (int row = rows - ENDS; row < rows; row++) {
        html.append(row(table, row));
      }
    }
  }

  private static String row(Table table, int row) {
    return "<tr>" + cells(table, i -> cell(table.column(i), row)) + "</tr>";
  }

  private static String cell(Column<?> column, int row) {
    return cell("td", column, number(column, row).orElseGet(() -> column.getString(row)));
  }

  /** A whole number as a count, unless its column has a format of its own. */
  private static Optional<String> number(Column<?> column, int row) {
    String text = column.getString(row);
    return column instanceof NumericColumn<?> && WHOLE.matcher(text).matches()
        ? Optional.of(Counts.of(Long.parseLong(text)))
        : Optional.empty();
  }

  /** Numbers to the right, text to the left, and headings as what stands below them. */
  private static String cell(String tag, Column<?> column, String text) {
    return column instanceof NumericColumn<?>
        ? "<" + tag + " style=\"text-align:right\">" + Html.escape(text) + "</" + tag + ">"
        : Html.element(tag, "telar-texto", Html.escape(text));
  }

  private static String cells(Table table, IntFunction<String> cell) {
    return IntStream.range(0, Math.min(table.columnCount(), MAX_COLUMNS))
        .mapToObj(cell)
        .collect(Collectors.joining());
  }

  private static String size(Table table) {
    String size = Texts.DISPLAY.of("table.size", table.rowCount(), table.columnCount());
    boolean cut = table.rowCount() > MAX_ROWS || table.columnCount() > MAX_COLUMNS;
    return cut ? size + " " + Texts.DISPLAY.of("table.cut", ENDS, MAX_COLUMNS) : size;
  }

  private static String text(Table table) {
    return table.print(MAX_ROWS) + "\n" + size(table);
  }
}
