package telar.device.jcuda.runtime;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import telar.device.DeviceException;
import telar.device.LaunchInterruptedException;
import telar.device.jcuda.driver.Driver;
import telar.device.jcuda.driver.DriverException;
import telar.device.jcuda.text.Messages;

/**
 * One opened GPU: lets one thread at a time at the driver, explains its errors, and starts it anew
 * after those that break it. Each new start is a generation; memory and modules of an earlier one
 * no longer exist.
 */
final class Session {

  private static final long SPIN_NANOS = 200_000;
  private static final long MAX_PAUSE_NANOS = 2_000_000;

  private record Released(Driver.Memory memory, int generation) {}

  private record Abandoned(Driver.Run run, String kernel) {}

  private final Driver driver;
  private final ReentrantLock lock = new ReentrantLock();
  private final Queue<Released> released = new ConcurrentLinkedQueue<>();
  private volatile int generation;
  private @Nullable Abandoned abandoned;
  private boolean broken;
  private boolean closed;

  Session(Driver driver) {
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
    Abandoned running = abandoned;
    if (running != null) {
      require(driver.finished(running.run()), "launch.busy", running.kernel());
      abandoned = null;
      driver.elapsed(running.run());
    }
  }

  /** Waits for a launch; only within {@link #call}. */
  Duration await(Driver.Run run, String kernel, Duration limit) {
    long start = System.nanoTime();
    long pause = 0;
    while (!driver.finished(run)) {
      long waited = System.nanoTime() - start;
      if (Thread.interrupted()) {
        throw abandon(run, kernel, false, Messages.get("launch.interrupted", kernel));
      }
      if (!limit.isZero() && waited > limit.toNanos()) {
        throw abandon(
            run, kernel, true, Messages.get("launch.timeLimit", kernel, limit.toMillis()));
      }
      pause = waited < SPIN_NANOS ? 0 : Math.min(MAX_PAUSE_NANOS, pause + SPIN_NANOS);
      LockSupport.parkNanos(pause);
    }
    return driver.elapsed(run);
  }

  private LaunchInterruptedException abandon(
      Driver.Run run, String kernel, boolean timeLimit, String message) {
    abandoned = new Abandoned(run, kernel);
    return new LaunchInterruptedException(message, timeLimit);
  }

  private DeviceException explained(DriverException error) {
    if (!error.breaksDevice()) {
      return new DeviceException(error.explanation(), error);
    }
    abandoned = null;
    generation++;
    try {
      driver.reset();
      return new DeviceException(
          error.explanation() + " " + Messages.get("driver.recovered"), error);
    } catch (DriverException beyondRepair) {
      broken = true;
      error.addSuppressed(beyondRepair);
      return new DeviceException(error.explanation() + " " + Messages.get("driver.restart"), error);
    }
  }

  /** Gives memory back at the next call; may be called from any thread, the collector's too. */
  void release(Driver.Memory memory, int ofGeneration) {
    released.add(new Released(memory, ofGeneration));
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
        closeDriver();
      }
    } finally {
      lock.unlock();
    }
  }

  /** Closing would wait for a kernel that may never end; the process's end frees it as well. */
  private void closeDriver() {
    if (abandoned == null || driver.finished(abandoned.run())) {
      driver.close();
    }
  }

  static void require(boolean holds, String key, Object... arguments) {
    if (!holds) {
      throw new DeviceException(Messages.get(key, arguments), List.of());
    }
  }
}
