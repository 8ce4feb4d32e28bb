package telar.notebook.display;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telar.device.LaunchReport;

/** The lines of the source that a report shows: the kernel's, and others that were counted. */
final class KernelLines {

  private KernelLines() {}

  static SortedSet<Integer> of(LaunchReport report) {
    SortedSet<Integer> shown = new TreeSet<>();
    List<String> source = report.source().text().lines().toList();
    report.lines().keySet().stream()
        .filter(line -> line >= 1 && line <= source.size())
        .forEach(shown::add);
    addKernel(report, shown);
    return shown;
  }

  /** From the line that names the kernel to the brace that closes it. */
  private static void addKernel(LaunchReport report, SortedSet<Integer> shown) {
    String text = report.source().text();
    String name = report.kernel().replaceAll("<.*", "");
    Matcher head =
        Pattern.compile("__global__[^;{}]*?\\b" + Pattern.quote(name) + "\\s*\\(").matcher(text);
    if (!head.find()) {
      return;
    }
    int end = closingBrace(text, head.end());
    for (int line = lineOf(text, head.start()); line <= lineOf(text, end); line++) {
      shown.add(line);
    }
  }

  private static int closingBrace(String text, int from) {
    int depth = 0;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      depth += c == '{' ? 1 : 0;
      if (c == '}' && --depth == 0) {
        return at;
      }
    }
    return text.length() - 1;
  }

  private static int lineOf(String text, int at) {
    return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
  }
}
