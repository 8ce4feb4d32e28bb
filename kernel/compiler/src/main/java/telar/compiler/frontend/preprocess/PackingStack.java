package telar.compiler.frontend.preprocess;

import java.util.ArrayDeque;
import java.util.Deque;

/** What {@code #pragma pack} says: the alignment that members have at most, 0 for their own. */
final class PackingStack {

  private final Deque<Integer> saved = new ArrayDeque<>();
  private int current;

  /**
   * Obeys what stands after {@code pack}: {@code ()}, {@code (2)}, {@code (push, 1)}, {@code
   * (pop)}; labels mean nothing.
   *
   * @return the alignment that holds now
   */
  int obey(String text) {
    int open = text.indexOf('(');
    int close = text.indexOf(')');
    if (open < 0 || close < open) {
      return current;
    }
    String arguments = text.substring(open + 1, close).strip();
    if (arguments.isEmpty()) {
      current = 0;
    }
    for (String argument : arguments.split(",")) {
      one(argument.strip());
    }
    return current;
  }

  private void one(String argument) {
    if (argument.equals("push")) {
      saved.push(current);
    } else if (argument.equals("pop")) {
      current = saved.isEmpty() ? 0 : saved.pop();
    } else if (argument.matches("\\d{1,3}")) {
      current = Integer.parseInt(argument);
    }
  }
}
