package telar.conformance.oracle;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a program on which the two disagree small: takes lines out while g++ still accepts it and
 * Telar's complaint stays of its kind. A change that the race check objects to is not a smaller
 * example but another mistake.
 */
final class Shrinker {

  private final Oracle oracle;
  private final List<String> kinds;

  Shrinker(Oracle oracle, List<Oracle.Complaint> complaints) {
    this.oracle = oracle;
    this.kinds = kinds(complaints);
  }

  private static List<String> kinds(List<Oracle.Complaint> complaints) {
    return complaints.stream()
        .map(complaint -> complaint.where() + " " + complaint.text().split(":", 2)[0])
        .toList();
  }

  RandomProgram shrink(RandomProgram program) throws IOException {
    List<String> lines = new ArrayList<>(Arrays.asList(program.source().split("\n")));
    boolean smaller = true;
    while (smaller) {
      int before = lines.size();
      for (int chunk = lines.size() / 2; chunk > 0; chunk /= 2) {
        removeChunks(program, lines, chunk);
      }
      smaller = lines.size() < before;
    }
    return with(program, lines);
  }

  private void removeChunks(RandomProgram program, List<String> lines, int chunk)
      throws IOException {
    for (int at = lines.size() - chunk; at >= 0; at--) {
      List<String> removed = List.copyOf(lines.subList(at, at + chunk));
      if (balance(removed) == 0) {
        lines.subList(at, at + chunk).clear();
        if (stillWrong(with(program, lines))) {
          at = Math.max(0, at - chunk + 1);
        } else {
          lines.addAll(at, removed);
        }
      }
    }
  }

  /** Braces opened less braces closed; far off when more are closed than opened on the way. */
  private static int balance(List<String> lines) {
    int open = 0;
    for (String line : lines) {
      for (char c : line.toCharArray()) {
        open += c == '{' ? 1 : c == '}' ? -1 : 0;
      }
      if (open < 0) {
        return -1;
      }
    }
    return open;
  }

  private boolean stillWrong(RandomProgram program) throws IOException {
    return kinds(oracle.compare(List.of(program))).equals(kinds);
  }

  private static RandomProgram with(RandomProgram program, List<String> lines) {
    return new RandomProgram(program.seed(), program.shape(), String.join("\n", lines) + "\n");
  }
}
