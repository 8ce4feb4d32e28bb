package telar.grading.sheet;

import com.univocity.parsers.csv.CsvFormat;
import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import com.univocity.parsers.csv.CsvWriter;
import com.univocity.parsers.csv.CsvWriterSettings;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The cells of a CSV file, whatever separates them: a spreadsheet in Spanish writes semicolons.
 *
 * @param rows of as many cells as the file has in each
 */
record Table(List<List<String>> rows, char separator) {

  private static final int MAX_COLUMNS = 4096;

  static Table parse(String text) {
    CsvParserSettings settings = new CsvParserSettings();
    settings.setDelimiterDetectionEnabled(true, ',', ';', '\t');
    settings.setLineSeparatorDetectionEnabled(true);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setNullValue("");
    settings.setEmptyValue("");
    settings.setMaxColumns(MAX_COLUMNS);
    settings.setMaxCharsPerColumn(-1);
    CsvParser parser = new CsvParser(settings);
    List<List<String>> rows = new ArrayList<>();
    for (String[] row : parser.parseAll(new StringReader(text))) {
      rows.add(new ArrayList<>(Arrays.asList(row)));
    }
    return new Table(rows, parser.getDetectedFormat().getDelimiter());
  }

  String text() {
    CsvFormat format = new CsvFormat();
    format.setDelimiter(separator);
    format.setLineSeparator("\r\n");
    CsvWriterSettings settings = new CsvWriterSettings();
    settings.setFormat(format);
    settings.setIgnoreLeadingWhitespaces(false);
    settings.setIgnoreTrailingWhitespaces(false);
    settings.setMaxColumns(MAX_COLUMNS);
    settings.setMaxCharsPerColumn(-1);
    StringWriter text = new StringWriter();
    CsvWriter writer = new CsvWriter(text, settings);
    rows.forEach(row -> writer.writeRow(row));
    writer.close();
    return text.toString();
  }

  /** The cell, empty where the row is too short to have it. */
  static String cell(List<String> row, int column) {
    return column >= 0 && column < row.size() ? row.get(column) : "";
  }

  static void put(List<String> row, int column, String text) {
    while (row.size() <= column) {
      row.add("");
    }
    row.set(column, text);
  }
}
