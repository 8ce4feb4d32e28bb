package telar.device.emulator.program;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import telar.device.LaunchInterruptedException;
import telar.device.emulator.text.Texts;
import telar.simt.launch.CancelFlag;
import telar.simt.launch.StopReason;

/** Runs host code on a thread of its own with a deep stack, which can be stopped. */
public final class HostThread {

  private static final long STACK_BYTES = 256L << 20;

  private HostThread() {}

  /**
   * Runs it to its end.
   *
   * @param limit zero for none
   * @param what it is, in Spanish with its article, for the message of a stop
   */
  public static <T> T run(Function<CancelFlag, T> code, Duration limit, String what) {
    CancelFlag cancel = new CancelFlag();
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread =
        new Thread(null, () -> complete(result, code, cancel), "telar-main", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return limit.isZero() ? result.get() : result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      stop(thread, cancel);
      throw new LaunchInterruptedException(Texts.PROGRAM.of("interrupted", what), false);
    } catch (TimeoutException e) {
      stop(thread, cancel);
      throw new LaunchInterruptedException(Texts.PROGRAM.of("late", what, limit.toSeconds()), true);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof LaunchInterruptedException stopped) {
        throw stopped;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private static void stop(Thread thread, CancelFlag cancel) {
    cancel.cancel(StopReason.INTERRUPTED);
    thread.interrupt();
  }

  private static <T> void complete(
      CompletableFuture<T> result, Function<CancelFlag, T> code, CancelFlag cancel) {
    try {
      result.complete(code.apply(cancel));
    } catch (RuntimeException | Error thrown) {
      result.completeExceptionally(thrown);
    }
  }
}
