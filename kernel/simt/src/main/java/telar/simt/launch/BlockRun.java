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

  /** Most positions that a thread takes at once, at first. */
  private static final long FIRST_TAKEN = 64;

  /** Most positions that are ever taken at once. */
  private static final long MAX_TAKEN = 4096;

  /**
   * A thread that is back before this has passed may take twice as many: neighbouring blocks often
   * write the same cache line, which should not move between cores.
   */
  private static final long QUICK_NANOS = 100_000;

  /** Twice as many blocks may run together when the last ones have taken less. */
  private static final long TOGETHER_NANOS = 1_000_000;

  private static final int MOST_TOGETHER = 1 << 12;

  /** Blocks that are through before this has passed are gone through so often without a look. */
  private static final long BRIEF_NANOS = TOGETHER_NANOS / 64;

  private static final int UNWATCHED = 15;

  /** A thread takes one part in so many of what its share would be; in tests more at once. */
  private static final long SHARE = Long.getLong("telar.share", 32);

  private final Schedule.BlockOrder order;
  private final int threads;
  private final @Nullable CancelFlag outer;
  private final List<Seat> seats = new ArrayList<>();
  private long nextPosition;
  private int running;
  private volatile long failedPosition = Long.MAX_VALUE;
  private long failedAt;
  private @Nullable Throwable failure;

  /** What one thread is doing. */
  private static final class Seat {
    private final LoneLong position = new LoneLong(-1);

    /** The next position that it runs. */
    private long next;

    /** Behind the last position that it has taken. */
    private long end;

    private long most = FIRST_TAKEN;
    private long tookAt = System.nanoTime();
    private int together = 1;

    /** How many times it runs blocks together before it looks at the clock again. */
    private int unwatched;

    private long beganAt;
    private final CancelFlag flag = new CancelFlag();

    /** How many positions it may take now. */
    private long most() {
      long now = System.nanoTime();
      if (end > 0) {
        most = now - tookAt < QUICK_NANOS ? Math.min(2 * most, MAX_TAKEN) : FIRST_TAKEN;
      }
      tookAt = now;
      return most;
    }

    /** How many blocks it may run together now: nothing may stop them in between. */
    private int together() {
      if (unwatched > 0) {
        unwatched--;
        return together;
      }
      long now = System.nanoTime();
      long took = now - beganAt;
      together = took < TOGETHER_NANOS ? Math.min(2 * together, MOST_TOGETHER) : 1;
      unwatched = together == MOST_TOGETHER && took < BRIEF_NANOS ? UNWATCHED : 0;
      beganAt = now;
      return together;
    }
  }

  /**
   * A launch on so many threads, of which each gets a block where there are as many.
   *
   * @param outer stops the block that made the launch; null when the host did
   */
  BlockRun(Schedule.BlockOrder order, int threads, @Nullable CancelFlag outer) {
    this.order = order;
    this.threads = threads;
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
      seat.beganAt = System.nanoTime();
      for (int count = take(seat, worker); count > 0; count = take(seat, worker)) {
        worker.run(order.block(seat.position.getPlain()), count, seat.flag);
      }
    } catch (LaunchStopped stopped) {
      // Whoever asked it to stop knows why.
    } catch (Throwable thrown) {
      failed(seat, thrown);
    } finally {
      leave();
    }
  }

  /** Goes on to the next position; returns how many blocks to run from there, 0 for the end. */
  private int take(Seat seat, BlockWorker worker) {
    if (seat.flag.isCancelled() || seat.next >= seat.end && !takeMore(seat)) {
      return 0;
    }
    long position = seat.next;
    // A failure elsewhere may miss it; the grace stops the block then.
    seat.position.setRelease(position);
    int most = order.isNatural() ? worker.blocksAtOnce() : 1;
    int count =
        (int) Math.min(most == 1 ? 1 : Math.min(most, seat.together()), seat.end - position);
    seat.next += count;
    return position < failedPosition ? count : 0;
  }

  /** Takes some positions at once: many at the beginning of large launches, one at the end. */
  private synchronized boolean takeMore(Seat seat) {
    long left = order.count() - nextPosition;
    if (left <= 0 || failure != null) {
      return false;
    }
    long some = Math.max(1, Math.min(seat.most(), left / (SHARE * threads)));
    seat.next = nextPosition;
    nextPosition += some;
    seat.end = nextPosition;
    return true;
  }

  private synchronized void failed(Seat seat, Throwable thrown) {
    if (failure == null) {
      failedAt = System.nanoTime();
    }
    long position = seat.position.getPlain();
    if (failure == null || position < failedPosition) {
      failure = thrown;
      failedPosition = position;
    }
    for (Seat other : seats) {
      if (other.position.getAcquire() > failedPosition) {
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
