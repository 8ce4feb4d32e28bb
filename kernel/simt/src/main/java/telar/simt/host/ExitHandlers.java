package telar.simt.host;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What a program wants done when it ends: {@code atexit} and objects to destroy, last ones first.
 */
public final class ExitHandlers {

  private final Deque<Runnable> waiting = new ArrayDeque<>();

  void add(Runnable handler) {
    waiting.push(handler);
  }

  /** Does it all, also what is added on the way. */
  public void run() {
    while (!waiting.isEmpty()) {
      waiting.pop().run();
    }
  }
}
