package telar.device.emulator.launch;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import telar.checks.memcheck.Memcheck;
import telar.device.DeviceException;
import telar.device.Finding;
import telar.device.LaunchInterruptedException;
import telar.device.emulator.findings.Findings;
import telar.device.emulator.text.Texts;
import telar.simt.abi.BarrierFault;
import telar.simt.host.CudaError;
import telar.simt.intrinsics.GridSyncFault;
import telar.simt.intrinsics.KernelTrap;
import telar.simt.launch.LaunchGeometry;
import telar.simt.launch.LaunchStopped;
import telar.simt.launch.StopReason;
import telar.simt.memory.MemoryFault;

/**
 * What a launch that ended badly tells the learner; never a JVM stack trace.
 *
 * @param arguments as their bits
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Failures(
    String kernel, LaunchGeometry geometry, long[] arguments, Duration limit) {

  DeviceException of(Throwable thrown) {
    if (thrown instanceof MemoryFault fault) {
      CudaError error =
          fault.kind() == MemoryFault.Kind.MISALIGNED
              ? CudaError.MISALIGNED_ADDRESS
              : CudaError.ILLEGAL_ADDRESS;
      return found(error, Findings.of(Memcheck.explain(fault, this::isCount), kernel));
    } else if (thrown instanceof BarrierFault fault) {
      return found(CudaError.LAUNCH_FAILURE, Findings.of(fault, kernel, geometry));
    } else if (thrown instanceof LaunchStopped stopped) {
      return stopped(stopped.reason());
    } else if (thrown instanceof KernelTrap trap) {
      return trap(trap);
    } else if (thrown instanceof GridSyncFault) {
      return plain(CudaError.LAUNCH_FAILURE, Texts.LAUNCH.of("cooperative.missing", kernel));
    } else if (thrown instanceof StackOverflowError) {
      return plain(CudaError.LAUNCH_FAILURE, Texts.LAUNCH.of("stack", kernel));
    } else if (thrown instanceof OutOfMemoryError) {
      return plain(CudaError.MEMORY_ALLOCATION, Texts.LAUNCH.of("memory", kernel));
    }
    DeviceException internal =
        plain(CudaError.LAUNCH_FAILURE, Texts.LAUNCH.of("internal", kernel, thrown));
    internal.initCause(thrown);
    return internal;
  }

  /** Whether a number is that of the threads, or an argument. */
  private boolean isCount(long number) {
    return number == geometry.blocks() * geometry.threads()
        || LongStream.of(arguments).anyMatch(argument -> argument == number);
  }

  private static KernelFailure found(CudaError error, Finding finding) {
    return new KernelFailure(error, finding.message(), List.of(finding));
  }

  private static KernelFailure plain(CudaError error, String message) {
    return new KernelFailure(error, message, List.of());
  }

  private DeviceException stopped(StopReason reason) {
    boolean time = reason == StopReason.TIME_LIMIT;
    String message =
        time
            ? Texts.LAUNCH.of("stopped.time", kernel, seconds())
            : Texts.LAUNCH.of("stopped.interrupted", kernel);
    return new LaunchInterruptedException(message, time);
  }

  private String seconds() {
    return limit.toMillis() % 1000 == 0 ? limit.toSeconds() + " s" : limit.toMillis() + " ms";
  }

  private KernelFailure trap(KernelTrap trap) {
    return trap.condition().isEmpty()
        ? plain(CudaError.LAUNCH_FAILURE, Texts.LAUNCH.of("trap", kernel, trap.thread()))
        : plain(
            CudaError.ASSERT,
            Texts.LAUNCH.of(
                "trap.assert", trap.condition(), trap.file(), trap.line(), trap.thread()));
  }
}
