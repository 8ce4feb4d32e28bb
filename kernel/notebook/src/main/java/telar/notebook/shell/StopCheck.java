package telar.notebook.shell;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lets a loop of a learner's code be stopped where {@code Thread.stop} no longer exists (Java 20
 * and later): rewritten bytecode calls {@link #check} in each method and loop.
 */
public final class StopCheck {

  private static final Set<Thread> doomed = ConcurrentHashMap.newKeySet();
  private static volatile boolean requested;

  private StopCheck() {}

  public static void check() {
    if (requested && doomed.contains(Thread.currentThread())) {
      throw new Stopped();
    }
  }

  static void doom(Thread thread) {
    doomed.removeIf(other -> !other.isAlive());
    doomed.add(thread);
    requested = true;
  }

  /** Ends the requests for threads that have finished. */
  static void forget(Thread thread) {
    doomed.remove(thread);
    doomed.removeIf(other -> !other.isAlive());
    requested = !doomed.isEmpty();
  }

  /** Thrown in a thread that was told to stop. */
  static final class Stopped extends Error {
    private static final long serialVersionUID = 1L;

    Stopped() {
      super(null, null, false, false);
    }
  }
}
