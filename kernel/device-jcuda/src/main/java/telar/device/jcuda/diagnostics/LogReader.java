package telar.device.jcuda.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telar.device.Diagnostic.Severity;

/**
 * Reads NVRTC's log: a headline, details, then the source line with a caret below. Notes are left
 * out, since they list what does not match in words that only help who wrote the compiler.
 */
public final class LogReader {

  private static final Pattern HEADLINE =
      Pattern.compile(
          "(?:(?<file>[^\\s(][^(]*)\\((?<line>\\d+)\\)|(?<end>At end of source)"
              + "|(?<tool>nvrtc|ptxas))\\s*:?\\s*"
              + "(?<severity>catastrophic error|error|warning|remark|note)(?: #\\d+(?:-D)?)?\\s*:"
              + " (?<message>.*)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CARET = Pattern.compile("\\s*\\^\\s*");
  private static final Pattern UNPLACED = Pattern.compile("(?i)(note|remark)\\b.*");
  private static final int INDENT = 2;

  private LogReader() {}

  /** The errors and warnings of the log, each headline once. */
  public static List<LogEntry> read(String log) {
    List<LogEntry> entries = new ArrayList<>();
    List<String> block = new ArrayList<>();
    for (String line : log.split("\\R")) {
      boolean headline = HEADLINE.matcher(line).matches();
      if (headline || line.isBlank() || UNPLACED.matcher(line).matches()) {
        addEntry(entries, block);
        block.clear();
      }
      if (headline || !block.isEmpty()) {
        block.add(line);
      }
    }
    addEntry(entries, block);
    return entries.stream().distinct().toList();
  }

  private static void addEntry(List<LogEntry> entries, List<String> block) {
    if (block.isEmpty()) {
      return;
    }
    Matcher headline = HEADLINE.matcher(block.get(0));
    if (!headline.matches() || !reported(headline.group("severity"))) {
      return;
    }
    int caret = caretIndex(block);
    String file = headline.group("file");
    String line = headline.group("line");
    entries.add(
        new LogEntry(
            severity(headline.group("severity")),
            file == null ? "" : file,
            line == null ? 0 : Integer.parseInt(line),
            caret < 2 ? -1 : block.get(caret).indexOf('^') - INDENT,
            message(headline.group("message"), block, caret)));
  }

  /** The headline's sentence and the lines that go on with it, up to the echo of the source. */
  private static String message(String sentence, List<String> block, int caret) {
    StringBuilder message = new StringBuilder(sentence.strip());
    int end = caret < 0 ? block.size() : caret - 1;
    block.subList(1, Math.max(1, end)).forEach(more -> message.append(' ').append(more.strip()));
    return message.toString();
  }

  private static boolean reported(String severity) {
    return !severity.equalsIgnoreCase("note") && !severity.equalsIgnoreCase("remark");
  }

  private static Severity severity(String text) {
    return text.equalsIgnoreCase("warning") ? Severity.WARNING : Severity.ERROR;
  }

  private static int caretIndex(List<String> block) {
    for (int i = 1; i < block.size(); i++) {
      if (CARET.matcher(block.get(i)).matches()) {
        return i;
      }
    }
    return -1;
  }
}
