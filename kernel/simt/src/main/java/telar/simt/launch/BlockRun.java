package telar.simt.launch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One launch under way: gives out positions in the block order, remembers the failure with the
 * earliest position, and stops what comes after it. Blocks that started earlier may finish, so that
 * the failure reported does not depend on timing.
 */
final class BlockRun {

  private static final long FAILURE_GRACE_NANOS = 2_000_000_000L;

  private static final long OUTER_POLL_MILLIS = 50;

  private final Schedule.BlockOrder order;
  private final @Nullable CancelFlag outer;
  private final List<Seat> seats = new ArrayList<>();
  private long nextPosition;
  private int running;
  private long failedPosition = Long.MAX_VALUE;
  private long failedAt;
  private @Nullable Throwable failure;

  /** What one thread is doing. */
  private static final class Seat {
    private long position = -1;
    private CancelFlag flag = new CancelFlag();
  }

  /** A launch made by the block that {@code outer} stops; by the host when that is null. */
  BlockRun(Schedule.BlockOrder order, @Nullable CancelFlag outer) {
    this.order = order;
    this.outer = outer;
  }

  synchronized void start(Executor executor, Supplier<BlockWorker> workers) {
    Seat seat = new Seat();
    seats.add(seat);
    running++;
    executor.execute(() -> work(seat, workers));
  }

  private void work(Seat seat, Supplier<BlockWorker> workers) {
    try {
      BlockWorker worker = workers.get();
      while (take(seat)) {
        worker.run(order.block(seat.position), seat.flag);
      }
    } catch (LaunchStopped stopped) {
      // Whoever asked it to stop knows why.
    } catch (Throwable thrown) {
      failed(seat, thrown);
    } finally {
      leave();
    }
  }

  private synchronized boolean take(Seat seat) {
    if (seat.flag.isCancelled() || failure != null || nextPosition >= order.count()) {
      return false;
    }
    seat.position = nextPosition++;
    return true;
  }

  private synchronized void failed(Seat seat, Throwable thrown) {
    if (failure == null) {
      failedAt = System.nanoTime();
    }
    if (failure == null || seat.position < failedPosition) {
      failure = thrown;
      failedPosition = seat.position;
    }
    for (Seat other : seats) {
      if (other.position > failedPosition) {
        other.flag.cancel(StopReason.OTHER_BLOCK_FAILED);
      }
    }
    notifyAll();
  }

  private synchronized void leave() {
    running--;
    notifyAll();
  }

  private synchronized void cancel(StopReason reason) {
    seats.forEach(seat -> seat.flag.cancel(reason));
  }

  /** Waits for the end of every block, and throws what the launch ended with. */
  synchronized void await(Duration limit) {
    long start = System.nanoTime();
    StopReason stopped = null;
    while (running > 0) {
      try {
        wait(pause(start, limit));
      } catch (InterruptedException e) {
        stopped = StopReason.INTERRUPTED;
        cancel(stopped);
      }
      if (stopped == null && outer != null && outer.isCancelled()) {
        stopped = StopReason.INTERRUPTED;
        cancel(stopped);
      }
      if (stopped == null && isOver(start, limit)) {
        stopped = StopReason.TIME_LIMIT;
        cancel(stopped);
      }
      if (failure != null && System.nanoTime() - failedAt > FAILURE_GRACE_NANOS) {
        cancel(StopReason.OTHER_BLOCK_FAILED);
      }
    }
    finish(stopped);
  }

  /** Milliseconds to wait: until the limit, the end of the grace, or (0) until told. */
  private long pause(long start, Duration limit) {
    if (failure != null || outer != null) {
      return OUTER_POLL_MILLIS;
    }
    if (limit.isZero()) {
      return 0;
    }
    long left = limit.toNanos() - (System.nanoTime() - start);
    return Math.max(1, left / 1_000_000);
  }

  private static boolean isOver(long start, Duration limit) {
    return !limit.isZero() && System.nanoTime() - start >= limit.toNanos();
  }

  private void finish(@Nullable StopReason stopped) {
    if (failure instanceof RuntimeException runtime) {
      throw runtime;
    } else if (failure instanceof Error error) {
      throw error;
    } else if (stopped != null) {
      throw new LaunchStopped(stopped);
    }
  }
}
