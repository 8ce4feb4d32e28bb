package telar.notebook.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads pages: a heading {@code ## TLR-nnn title}, the meaning, then parts that start with {@code
 * Remedio:}, {@code Mal:}, {@code Bien:} and {@code Curso:}.
 */
final class PageReader {

  private static final String HEADING = "## ";
  private static final List<String> PARTS = List.of("Remedio:", "Mal:", "Bien:", "Curso:");

  private PageReader() {}

  static List<HelpPage> read(String text) {
    return Stream.of(("\n" + text).split("\n" + HEADING))
        .filter(page -> !page.isBlank())
        .map(PageReader::page)
        .toList();
  }

  private static HelpPage page(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    String heading = lines.remove(0);
    int code = heading.indexOf(' ');
    return new HelpPage(
        heading.substring(0, code),
        heading.substring(code + 1),
        part("", lines),
        part("Remedio:", lines),
        part("Mal:", lines),
        part("Bien:", lines),
        Stream.of(part("Curso:", lines).split(",", -1))
            .map(String::strip)
            .filter(block -> !block.isEmpty())
            .toList());
  }

  /** The lines of a part; those of no part are named "". */
  private static String part(String name, List<String> lines) {
    List<String> found = new ArrayList<>();
    String current = "";
    for (String line : lines) {
      String starts = PARTS.stream().filter(line::startsWith).findFirst().orElse("");
      if (!starts.isEmpty()) {
        current = starts;
      }
      if (current.equals(name)) {
        found.add(line.substring(starts.length()));
      }
    }
    return String.join("\n", found).strip();
  }
}
