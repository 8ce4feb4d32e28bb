package telar.simt.intrinsics;

import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;
import telar.simt.abi.ThreadContext;

/** Built-ins that touch the thread's surroundings: printing, fences, clocks, traps. */
public final class ThreadBuiltins {

  private ThreadBuiltins() {}

  /** Returns the number of arguments in a kernel, as CUDA does, and of bytes on the host. */
  @Intrinsic("printf")
  public static int printf(ThreadContext thread, long format, long... arguments) {
    byte[] text = CStrings.format(thread, format, arguments);
    if (thread.isDevice()) {
      thread.console().print(new String(text, StandardCharsets.UTF_8));
      return arguments.length;
    }
    thread.host().print(text);
    return text.length;
  }

  @Intrinsic({"__threadfence", "__threadfence_block", "__threadfence_system"})
  public static void fence(ThreadContext thread) {
    VarHandle.fullFence();
  }

  /** Cycles in a kernel; on the host microseconds, {@code CLOCKS_PER_SEC} being a million. */
  @Intrinsic("clock")
  public static long clock(ThreadContext thread) {
    return thread.isDevice() ? thread.block().cycles() : System.nanoTime() / 1000;
  }

  @Intrinsic("clock64")
  public static long clock64(ThreadContext thread) {
    return thread.isDevice() ? thread.block().cycles() : System.nanoTime();
  }

  @Intrinsic("globaltimer")
  public static long globaltimer() {
    return System.nanoTime();
  }

  @Intrinsic("__nanosleep")
  public static void nanosleep(ThreadContext thread, int nanoseconds) {
    thread.poll();
    LockSupport.parkNanos(Integer.toUnsignedLong(nanoseconds));
  }

  @Intrinsic("__trap")
  public static void trap(ThreadContext thread) {
    throw new KernelTrap("", "", 0, place(thread));
  }

  @Intrinsic("__assert_fail")
  public static void assertFail(ThreadContext thread, long condition, long file, int line) {
    throw new KernelTrap(
        CStrings.read(thread, condition), CStrings.read(thread, file), line, place(thread));
  }

  private static String place(ThreadContext thread) {
    if (!thread.isDevice()) {
      return "";
    }
    var block = thread.block();
    return String.format(
        "bloque (%d, %d, %d), hilo (%d, %d, %d)",
        block.blockX(),
        block.blockY(),
        block.blockZ(),
        thread.threadX(),
        thread.threadY(),
        thread.threadZ());
  }
}
