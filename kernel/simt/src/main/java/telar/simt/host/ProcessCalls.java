package telar.simt.host;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.CStrings;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;

/** The end of the program, and its clocks. */
public final class ProcessCalls {

  private static final int ABORTED = 134;
  private static final long NANOS = 1_000_000_000L;

  private ProcessCalls() {}

  @Intrinsic("exit")
  public static void exit(ThreadContext thread, int code) {
    throw new ProgramExit(code & 0xFF, true);
  }

  @Intrinsic("_exit")
  public static void exitNow(ThreadContext thread, int code) {
    throw new ProgramExit(code & 0xFF, false);
  }

  @Intrinsic("atexit")
  public static int atExit(ThreadContext thread, long function) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    runtime.exitHandlers().add(() -> runtime.launcher().call(thread, function));
    return 0;
  }

  /** What the compiler asks for to destroy an object of static storage. */
  @Intrinsic("__cxa_atexit")
  public static int atExit(ThreadContext thread, long function, long object, long module) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    runtime.exitHandlers().add(() -> runtime.launcher().call(thread, function, object));
    return 0;
  }

  @Intrinsic("abort")
  public static void abort(ThreadContext thread) {
    throw new ProgramExit(ABORTED, false);
  }

  /** The environment is empty, so that a program runs the same everywhere. */
  @Intrinsic("getenv")
  public static long getenv(ThreadContext thread, long name) {
    CStrings.read(thread, name);
    return 0;
  }

  @Intrinsic("time")
  public static long time(ThreadContext thread, long pointer) {
    long seconds = System.currentTimeMillis() / 1000;
    if (pointer != 0) {
      thread.resolve(pointer, Long.BYTES).storeI64(Address.offset(pointer), seconds);
    }
    return seconds;
  }

  /** {@code struct timespec}: seconds and nanoseconds. */
  @Intrinsic("clock_gettime")
  public static int clockGetTime(ThreadContext thread, int clock, long pointer) {
    long now = clock == 0 ? micros() * 1000 : System.nanoTime();
    var object = thread.resolve(pointer, 2 * Long.BYTES);
    object.storeI64(Address.offset(pointer), now / NANOS);
    object.storeI64(Address.offset(pointer) + Long.BYTES, now % NANOS);
    return 0;
  }

  /** {@code struct timeval}: seconds and microseconds. */
  @Intrinsic("gettimeofday")
  public static int getTimeOfDay(ThreadContext thread, long pointer, long zone) {
    long micros = micros();
    var object = thread.resolve(pointer, 2 * Long.BYTES);
    object.storeI64(Address.offset(pointer), micros / 1_000_000);
    object.storeI64(Address.offset(pointer) + Long.BYTES, micros % 1_000_000);
    return 0;
  }

  /** Microseconds since 1970. */
  private static long micros() {
    return ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now());
  }
}
