package telar.notebook.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Runs a learner's code on a thread of its own, so that whatever it does (overflow its stack, never
 * end) the kernel can go on. Interrupting escalates: interrupt, then stop, then abandon the thread.
 */
public final class CellRunner {

  private static final long INTERRUPT_GRACE_MILLIS = 300;
  private static final long STOP_GRACE_MILLIS = 2500;
  private static final long STOP_RETRY_MILLIS = 100;
  private static final boolean THREAD_STOP = Runtime.version().feature() < 20;

  private volatile @Nullable Task current;
  private volatile boolean cellRunning;
  private volatile boolean cellInterrupted;

  /** How a piece of code ended. */
  public sealed interface Outcome {
    /** It returned; null is a value too. */
    record Returned(@Nullable Object value) implements Outcome {}

    /** It threw; the message was asked for on the learner's thread. */
    record Threw(Throwable thrown, @Nullable String message) implements Outcome {}

    /** It was interrupted and ended. */
    record Interrupted() implements Outcome {}

    /** It was interrupted and did not end: its thread was left behind. */
    record Abandoned() implements Outcome {}
  }

  /** Whether methods and loops need {@link StopCheck} on this Java. */
  static boolean needsStopChecks() {
    return !THREAD_STOP;
  }

  /** A cell begins; from now on it can be interrupted, also between the pieces of code it runs. */
  public void begin() {
    cellInterrupted = false;
    cellRunning = true;
  }

  /** The cell has ended: there is nothing to interrupt. */
  public void end() {
    cellRunning = false;
    cellInterrupted = false;
  }

  /** Runs the code to its end, or until {@link #interrupt} has put an end to it. */
  public Outcome run(Callable<@Nullable Object> body) {
    Task task = new Task(body);
    current = task;
    try {
      if (cellInterrupted) {
        task.finish(new Outcome.Interrupted());
      } else {
        task.thread.start();
      }
      return task.await();
    } finally {
      current = null;
      StopCheck.forget(task.thread);
    }
  }

  /** Interrupts the cell; does nothing when none runs. Returns once it has ended. */
  public void interrupt() {
    if (!cellRunning) {
      return;
    }
    cellInterrupted = true;
    Task task = current;
    if (task != null) {
      task.interrupt();
    }
  }

  /** One run: its thread and how it ended. */
  private static final class Task {

    private final Callable<@Nullable Object> body;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread thread = new Thread(this::execute, "celda");
    private volatile boolean interrupted;
    private volatile Outcome outcome = new Outcome.Interrupted();

    Task(Callable<@Nullable Object> body) {
      this.body = body;
      thread.setDaemon(true);
    }

    private void execute() {
      Outcome ended;
      try {
        ended = call();
      } catch (Throwable late) {
        // Stopped, or out of stack or memory once more, while the first error was being described.
        ended = new Outcome.Threw(late, null);
      }
      finish(ended);
    }

    private Outcome call() {
      try {
        return new Outcome.Returned(body.call());
      } catch (Throwable thrown) {
        return new Outcome.Threw(thrown, messageOf(thrown));
      }
    }

    private synchronized void finish(Outcome ended) {
      if (done.getCount() > 0) {
        boolean threw = ended instanceof Outcome.Threw;
        outcome = interrupted && threw ? new Outcome.Interrupted() : ended;
        done.countDown();
      }
    }

    Outcome await() {
      while (true) {
        try {
          done.await();
          return outcome;
        } catch (InterruptedException e) {
          // Only a learner's own code could interrupt a thread of the kernel: go on waiting.
        }
      }
    }

    void interrupt() {
      interrupted = true;
      thread.interrupt();
      boolean ended = ended(INTERRUPT_GRACE_MILLIS);
      for (long waited = 0; !ended && waited < STOP_GRACE_MILLIS; waited += STOP_RETRY_MILLIS) {
        stop();
        ended = ended(STOP_RETRY_MILLIS);
      }
      if (!ended) {
        finish(new Outcome.Abandoned());
      }
    }

    private boolean ended(long millis) {
      try {
        return done.await(millis, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return done.getCount() == 0;
      }
    }

    @SuppressWarnings({"removal", "deprecation", "ThreadStop"})
    private void stop() {
      if (THREAD_STOP) {
        thread.stop();
      } else {
        StopCheck.doom(thread);
        thread.interrupt();
      }
    }

    private static @Nullable String messageOf(Throwable thrown) {
      try {
        return thrown.getLocalizedMessage();
      } catch (Throwable fromLearner) {
        return null;
      }
    }
  }
}
