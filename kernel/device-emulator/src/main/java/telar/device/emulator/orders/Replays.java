package telar.device.emulator.orders;

import java.time.Duration;
import java.util.Optional;
import java.util.function.IntPredicate;
import telar.device.DeviceException;
import telar.device.LaunchConfig;
import telar.device.LaunchInterruptedException;
import telar.device.emulator.launch.KernelRun;
import telar.simt.abi.CallSite;
import telar.simt.event.LaunchObserver;
import telar.simt.memory.Memory;

/** A launch that runs again and again from the same memory, and at the end leaves it so. */
final class Replays implements AutoCloseable {

  /** A launch that takes so many times as long as the natural one waits for something. */
  private static final int PATIENCE = 20;

  private static final Duration SHORTEST = Duration.ofSeconds(2);

  private final KernelRun run;
  private final int sharedLimit;
  private final long[] arguments;
  private final CallSite site;
  private final KernelRun.Origin origin;
  private final IntPredicate written;
  private final MemoryState before;
  private Duration limit = Duration.ZERO;

  /**
   * Keeps the memory.
   *
   * @param run with instrumented code
   */
  Replays(
      KernelRun run, int sharedLimit, long[] arguments, CallSite site, KernelRun.Origin origin) {
    this.run = run;
    this.sharedLimit = sharedLimit;
    this.arguments = arguments;
    this.site = site;
    this.origin = origin;
    this.written = run.code().writes().objects(arguments, run.globals());
    this.before = MemoryState.of(memory(), written);
  }

  Memory memory() {
    return run.memory();
  }

  /** The present contents of what the launch may write to. */
  MemoryState state() {
    return MemoryState.of(memory(), written);
  }

  /** Runs the first time, which says how long others may take. */
  void first(LaunchConfig config, LaunchObserver observer) {
    long start = System.nanoTime();
    run.replay(config, sharedLimit, arguments, site, origin, observer);
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start).multipliedBy(PATIENCE);
    limit = elapsed.compareTo(SHORTEST) > 0 ? elapsed : SHORTEST;
  }

  /**
   * Runs from the memory as it was at first.
   *
   * @return why it failed, if it did
   * @throws LaunchInterruptedException when the learner stops it
   */
  Optional<DeviceException> again(LaunchConfig config, LaunchObserver observer) {
    before.restore(memory());
    boolean limited = !config.timeLimit().isZero();
    try {
      run.replay(
          limited ? config : config.timeLimit(limit),
          sharedLimit,
          arguments,
          site,
          origin,
          observer);
      return Optional.empty();
    } catch (LaunchInterruptedException stopped) {
      if (!stopped.isTimeLimit()) {
        throw stopped;
      }
      return Optional.of(stopped);
    } catch (DeviceException failure) {
      return Optional.of(failure);
    }
  }

  @Override
  public void close() {
    before.restore(memory());
  }
}
