package telar.device.emulator.launch;

import java.time.Duration;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import telar.checks.memcheck.Memcheck;
import telar.device.DeviceException;
import telar.device.Finding;
import telar.device.LaunchInterruptedException;
import telar.device.emulator.findings.Findings;
import telar.device.emulator.text.Texts;
import telar.simt.abi.ArrivalFault;
import telar.simt.abi.BarrierFault;
import telar.simt.abi.DivisionFault;
import telar.simt.event.AccessSite;
import telar.simt.host.CudaError;
import telar.simt.intrinsics.GridSyncFault;
import telar.simt.intrinsics.KernelTrap;
import telar.simt.launch.LaunchGeometry;
import telar.simt.launch.LaunchStopped;
import telar.simt.launch.StopReason;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.MemoryFault;
import telar.simt.memory.ThreadCoordinates;

/**
 * What a launch that ended badly tells the learner; never a JVM stack trace.
 *
 * @param arguments as their bits
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Failures(String kernel, LaunchGeometry geometry, long[] arguments, Duration limit) {

  DeviceException of(Throwable thrown) {
    if (thrown instanceof MemoryFault fault) {
      CudaError error =
          fault.kind() == MemoryFault.Kind.MISALIGNED
              ? CudaError.MISALIGNED_ADDRESS
              : CudaError.ILLEGAL_ADDRESS;
      return found(error, Findings.of(Memcheck.explain(fault, isReservedByCount(fault)), kernel));
    } else if (thrown instanceof BarrierFault fault) {
      return found(CudaError.LAUNCH_FAILURE, Findings.of(fault, kernel, geometry));
    } else if (thrown instanceof ArrivalFault fault) {
      return found(CudaError.LAUNCH_FAILURE, Findings.of(fault, kernel, geometry));
    } else if (thrown instanceof DivisionFault fault) {
      return found(CudaError.LAUNCH_FAILURE, Findings.of(fault, kernel));
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

  /**
   * Whether it seems that as many bytes were reserved as there are elements: the thread is at its
   * own element, and their number is that of the threads or an argument.
   */
  private boolean isReservedByCount(MemoryFault fault) {
    Allocation object = fault.object();
    ThreadCoordinates thread = fault.thread();
    if (object == null
        || thread == null
        || object.space() != Address.GLOBAL
        || fault.size() <= 1
        || isCount(object.bytes() / fault.size())
        || isFromMemory(fault.site())) {
      return false;
    }
    long own = (long) thread.blockX() * geometry.blockX() + thread.threadX();
    return fault.offset() == own * fault.size() && own < object.bytes() && isCount(object.bytes());
  }

  private static boolean isFromMemory(@Nullable AccessSite site) {
    String index = site == null ? null : site.index();
    return index != null && index.contains("[");
  }

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
