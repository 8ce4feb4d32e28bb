package telar.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telar.device.Finding;

/**
 * The finding that a program's comments announce: {@code // finding: kind variable} at its line,
 * {@code // other} at the other line of a race, and {@code // says: …} for each part of its message
 * that must be there. A program without such comments is correct.
 *
 * @param lines the line of the finding and, of a race, that of the other access
 * @param variable empty when it does not matter
 */
record Expected(String kind, Set<Integer> lines, String variable, List<String> says) {

  private static final Pattern FINDING = Pattern.compile("// finding: (\\w+) ?(\\S*)");
  private static final Pattern SAYS = Pattern.compile("// says: (.*)");
  private static final String OTHER = "// other";

  /** Reads the comments of a wrong program. */
  static Expected in(String program) {
    String kind = "";
    String variable = "";
    Set<Integer> lines = new TreeSet<>();
    List<String> says = new ArrayList<>();
    String[] text = program.split("\n", -1);
    for (int i = 0; i < text.length; i++) {
      Matcher finding = FINDING.matcher(text[i]);
      boolean marked = finding.find();
      if (marked) {
        kind = finding.group(1);
        variable = finding.group(2);
      }
      if (marked || text[i].endsWith(OTHER)) {
        lines.add(i + 1);
      }
      SAYS.matcher(text[i]).results().forEach(part -> says.add(part.group(1)));
    }
    if (kind.isEmpty()) {
      throw new IllegalArgumentException("no «// finding:» comment");
    }
    return new Expected(kind, lines, variable, says);
  }

  /** What was found, as far as the comments tell: equal to this when all is as announced. */
  Expected seen(Finding finding) {
    Set<Integer> found = new TreeSet<>(Set.of(finding.location().line()));
    finding.otherLine().ifPresent(found::add);
    return new Expected(
        finding.kind().id(),
        found,
        variable.isEmpty() ? "" : finding.variable(),
        says.stream().filter(finding.message()::contains).toList());
  }
}
