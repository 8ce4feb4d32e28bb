package telar.simt.launch;

import java.time.Duration;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Spreads the blocks of a launch over the host's cores and waits for them, while it listens to
 * interrupts of the launching thread and to the time limit.
 */
public final class Launcher {

  private static final long STACK_BYTES = 64L << 20;
  private static final AtomicInteger THREADS = new AtomicInteger();
  private static final ThreadPoolExecutor POOL =
      new ThreadPoolExecutor(
          0, Integer.MAX_VALUE, 30, TimeUnit.SECONDS, new SynchronousQueue<>(), Launcher::thread);

  private final int parallelism;

  public Launcher() {
    this(Runtime.getRuntime().availableProcessors());
  }

  /** A launcher that runs that many blocks at once. */
  public Launcher(int parallelism) {
    this.parallelism = parallelism;
  }

  private static Thread thread(Runnable body) {
    String name = "telar-bloques-" + THREADS.incrementAndGet();
    Thread thread = new Thread(null, body, name, STACK_BYTES);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Runs every block and returns when all have ended.
   *
   * @param workers makes one worker for each thread that takes part
   * @param limit time limit; zero is none
   * @throws LaunchStopped when the calling thread is interrupted or the time limit passes
   * @throws RuntimeException what the failing block with the earliest start threw
   */
  public void run(
      LaunchGeometry geometry, Schedule schedule, Duration limit, Supplier<BlockWorker> workers) {
    run(geometry, schedule, limit, null, workers);
  }

  /**
   * Runs every block of a launch that a kernel may have made.
   *
   * @param outer stops the block that made the launch, and then the launch; null on the host
   */
  public void run(
      LaunchGeometry geometry,
      Schedule schedule,
      Duration limit,
      @Nullable CancelFlag outer,
      Supplier<BlockWorker> workers) {
    int threads = (int) Math.min(parallelism, geometry.blocks());
    BlockRun run = new BlockRun(schedule.blocks(geometry.blocks()), threads, outer);
    for (int i = 0; i < threads; i++) {
      run.start(POOL, workers);
    }
    run.await(limit);
  }
}
