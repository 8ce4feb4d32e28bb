package telar.grading.box;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import telar.device.LaunchInterruptedException;
import telar.grading.report.BareGrade;

/** A worker as the grader sees it: a message in, a message out, and an end when that takes long. */
final class WorkerProcess implements AutoCloseable {

  /** What a JVM ends with when the heap is full. */
  private static final int OUT_OF_MEMORY = 3;

  private static final Duration START = Duration.ofSeconds(60);
  private static final int SECONDS_TO_DIE = 10;

  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream replies;
  private final Thread atExit;
  private final ExecutorService talk = Executors.newSingleThreadExecutor(WorkerProcess::daemon);
  private final String device;
  private int answered;

  /** Starts it and waits until it is ready. */
  WorkerProcess(Process process) throws LostException, TimeoutException {
    this.process = process;
    this.requests = new DataOutputStream(process.getOutputStream());
    this.replies = new DataInputStream(process.getInputStream());
    this.atExit = new Thread(process::destroyForcibly);
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      this.device = within(START, () -> Frames.read(replies, Hello.class)).device();
    } catch (LostException | TimeoutException e) {
      close();
      throw e;
    }
  }

  private static Thread daemon(Runnable code) {
    Thread thread = new Thread(code, "telar-worker");
    thread.setDaemon(true);
    return thread;
  }

  String device() {
    return device;
  }

  /** How many requests it has answered. */
  int answered() {
    return answered;
  }

  /** The processor time that it has used; inside walls, what they hold. */
  Duration processorTime() {
    return Stream.concat(Stream.of(process.toHandle()), process.descendants())
        .flatMap(handle -> handle.info().totalCpuDuration().stream())
        .reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * What it replies.
   *
   * @throws LostException when it ended, or said something else
   * @throws TimeoutException when it took longer
   */
  BareGrade ask(Request request, Duration limit) throws LostException, TimeoutException {
    BareGrade reply =
        within(
            limit,
            () -> {
              Frames.write(requests, request);
              return Frames.read(replies, BareGrade.class);
            });
    answered++;
    return reply;
  }

  private <T> T within(Duration limit, Callable<T> exchange)
      throws LostException, TimeoutException {
    try {
      return talk.submit(exchange).get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LaunchInterruptedException(String.valueOf(e.getMessage()), false);
    } catch (ExecutionException e) {
      throw new LostException(exitCode());
    }
  }

  /** What it ended with; whatever is still alive after a broken message is ended. */
  private int exitCode() {
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    talk.shutdownNow();
    try {
      process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IllegalStateException alreadyShuttingDown) {
      // Then the hook ends it.
    }
  }

  /** The worker ended without an answer. */
  static final class LostException extends Exception {
    private static final long serialVersionUID = 1L;
    private final int exitCode;

    LostException(int exitCode) {
      super("the worker ended with " + exitCode);
      this.exitCode = exitCode;
    }

    int exitCode() {
      return exitCode;
    }

    boolean outOfMemory() {
      return exitCode == OUT_OF_MEMORY;
    }
  }
}
