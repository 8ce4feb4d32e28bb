package telar.device.jcuda.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import telar.device.DeviceException;
import telar.device.LaunchInterruptedException;
import telar.device.jcuda.driver.Driver;
import telar.device.jcuda.driver.DriverException;
import telar.device.jcuda.driver.RestartableDriver;
import telar.device.jcuda.text.Messages;

/**
 * One opened GPU: lets one thread at a time at the driver, explains its errors, and starts it anew
 * after those that break it and after kernels that do not end. Each new start is a generation;
 * memory and modules of an earlier one no longer exist.
 */
final class Session {

  private static final long SPIN_NANOS = 200_000;
  private static final long MAX_PAUSE_NANOS = 2_000_000;

  /**
   * A kernel that ends this soon after it should is waited for: ending it would cost the memory.
   */
  private static final Duration GRACE = Duration.ofMillis(500);

  private record Released(Driver.Memory memory, int generation) {}

  private final RestartableDriver driver;
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Released> released = new ConcurrentLinkedQueue<>();
  private volatile int generation;
  private boolean broken;
  private boolean closed;

  Session(RestartableDriver driver) {
    this.driver = driver;
  }

  Driver driver() {
    return driver;
  }

  int generation() {
    return generation;
  }

  /**
   * Uses the driver.
   *
   * @throws DeviceException in Spanish, when the driver fails
   */
  <T> T call(Function<Driver, T> work) {
    acquire();
    try {
      requireUsable();
      freeReleased();
      return work.apply(driver);
    } catch (DriverException e) {
      throw explained(e);
    } finally {
      lock.unlock();
    }
  }

  private void acquire() {
    try {
      lock.lockInterruptibly();
    } catch (InterruptedException e) {
      throw new LaunchInterruptedException(Messages.get("device.interrupted"), false);
    }
  }

  private void requireUsable() {
    require(!closed, "device.closed");
    require(!broken, "driver.restart");
  }

  /** Waits for a launch; only within {@link #call}. */
  Driver.Outcome await(Driver.Run run, String kernel, Duration limit) {
    long start = System.nanoTime();
    long pause = 0;
    while (!driver.finished(run)) {
      long waited = System.nanoTime() - start;
      if (Thread.interrupted()) {
        throw stop(run, false, Messages.get("launch.interrupted", kernel));
      }
      if (!limit.isZero() && waited > limit.toNanos()) {
        throw stop(run, true, Messages.get("launch.timeLimit", kernel, limit.toMillis()));
      }
      pause = waited < SPIN_NANOS ? 0 : Math.min(MAX_PAUSE_NANOS, pause + SPIN_NANOS);
      LockSupport.parkNanos(pause);
    }
    return driver.outcome(run);
  }

  private LaunchInterruptedException stop(Driver.Run run, boolean timeLimit, String message) {
    if (endsSoon(run)) {
      driver.outcome(run);
      return new LaunchInterruptedException(message, timeLimit);
    }
    return new LaunchInterruptedException(message + " " + restarted(), timeLimit);
  }

  private boolean endsSoon(Driver.Run run) {
    long end = System.nanoTime() + GRACE.toNanos();
    while (System.nanoTime() < end) {
      if (driver.finished(run)) {
        return true;
      }
      LockSupport.parkNanos(MAX_PAUSE_NANOS);
    }
    return false;
  }

  private DeviceException explained(DriverException error) {
    String explanation = error.explanation();
    return new DeviceException(
        error.breaksDevice() ? explanation + " " + restarted() : explanation, error);
  }

  /** Starts the driver anew; tells what the learner has to do. */
  private String restarted() {
    generation++;
    try {
      driver.restart();
      return Messages.get("driver.recovered");
    } catch (DriverException beyondRepair) {
      broken = true;
      return Messages.get("driver.restart");
    }
  }

  /** Gives memory back at the next call; may be called from any thread, the collector's too. */
  void release(Driver.Memory memory, int ofGeneration) {
    released.add(new Released(memory, ofGeneration));
  }

  /** Frees what Java no longer reaches; tells whether that was anything. Within {@link #call}. */
  boolean collectGarbage() {
    System.gc();
    long end = System.nanoTime() + GRACE.toNanos();
    while (released.isEmpty() && System.nanoTime() < end) {
      LockSupport.parkNanos(MAX_PAUSE_NANOS);
    }
    boolean found = !released.isEmpty();
    freeReleased();
    return found;
  }

  private void freeReleased() {
    for (Released next = released.poll(); next != null; next = released.poll()) {
      if (next.generation() == generation) {
        driver.free(next.memory());
      }
    }
  }

  void close() {
    acquire();
    try {
      if (!closed) {
        closed = true;
        driver.close();
      }
    } finally {
      lock.unlock();
    }
  }

  static void require(boolean holds, String key, Object... arguments) {
    if (!holds) {
      throw new DeviceException(Messages.get(key, arguments), List.of());
    }
  }
}
