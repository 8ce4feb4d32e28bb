package telar.simt.host;

import java.util.function.IntSupplier;
import java.util.function.LongToIntFunction;
import org.jspecify.annotations.Nullable;
import telar.simt.abi.CallSite;
import telar.simt.abi.ThreadContext;
import telar.simt.host.HostIssue.Kind;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/** {@code cudaMemcpy}, {@code cudaMemset} and their kin, with checked ranges and directions. */
public final class CopyCalls {

  private CopyCalls() {}

  @Intrinsic("cudaMemcpy")
  public static int memcpy(ThreadContext thread, long target, long source, long bytes, int kind) {
    CudaRuntime.of(thread).pending().streamDone(0);
    return copy(thread, "cudaMemcpy", target, source, bytes, kind);
  }

  @Intrinsic("cudaMemcpyAsync")
  public static int memcpyAsync(
      ThreadContext thread, long target, long source, long bytes, int kind, long stream) {
    String call = "cudaMemcpyAsync";
    CudaRuntime runtime = CudaRuntime.of(thread);
    CallSite asked = CudaRuntime.site(thread);
    if (runtime.capture(stream) == null) {
      return copyInFlight(thread, call, asked, target, source, bytes, kind, stream);
    }
    return captured(
        thread,
        stream,
        GraphNode.Type.MEMCPY,
        () ->
            copyInFlight(thread, call, asked, target, source, bytes, kind, runtime.graphStream()));
  }

  /** A copy that a GPU may be still at when the call returns. */
  private static int copyInFlight(
      ThreadContext thread,
      String call,
      CallSite asked,
      long target,
      long source,
      long bytes,
      int kind,
      long stream) {
    int result = copy(thread, call, target, source, bytes, kind);
    CudaRuntime runtime = CudaRuntime.of(thread);
    if (result == CudaError.SUCCESS.code()
        && bytes > 0
        && !thread.isDevice()
        && !runtime.isSpoiled()) {
      runtime.pending().begun(thread, asked, target, source, bytes, stream);
    }
    return result;
  }

  /** Records a call that reports its own errors. */
  static int captured(ThreadContext thread, long stream, GraphNode.Type type, IntSupplier call) {
    GraphNode.Action action =
        () -> call.getAsInt() == 0 ? CudaError.SUCCESS : CudaError.INVALID_VALUE;
    return CudaRuntime.of(thread).submit(stream, new GraphNode(type, action));
  }

  @Intrinsic("cudaMemcpy2D")
  public static int memcpy2d(
      ThreadContext thread,
      long target,
      long targetPitch,
      long source,
      long sourcePitch,
      long width,
      long height,
      int kind) {
    CudaRuntime.of(thread).pending().streamDone(0);
    if (width > Math.min(targetPitch, sourcePitch)) {
      return pitch(thread, "cudaMemcpy2D", width, Math.min(targetPitch, sourcePitch));
    }
    return rows(
        height,
        row ->
            copy(
                thread,
                "cudaMemcpy2D",
                target + row * targetPitch,
                source + row * sourcePitch,
                width,
                kind));
  }

  /** Rows that are wider than their distance. */
  private static int pitch(ThreadContext thread, String call, long width, long pitch) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    if (runtime.isSpoiled()) {
      return runtime.result(CudaError.SUCCESS);
    }
    String name = CallText.firstArgument(thread);
    CudaError error = CudaError.INVALID_PITCH_VALUE;
    return runtime.wrong(thread, error, Kind.OUT_OF_BOUNDS, name, "copy.pitch", call, width, pitch);
  }

  /** Does a call for each row, until one fails. */
  private static int rows(long height, LongToIntFunction call) {
    int result = CudaError.SUCCESS.code();
    for (long row = 0; row < height && result == CudaError.SUCCESS.code(); row++) {
      result = call.applyAsInt(row);
    }
    return result;
  }

  @Intrinsic("cudaMemcpy2DAsync")
  public static int memcpy2dAsync(
      ThreadContext thread,
      long target,
      long targetPitch,
      long source,
      long sourcePitch,
      long width,
      long height,
      int kind,
      long stream) {
    if (CudaRuntime.of(thread).capture(stream) != null) {
      return captured(
          thread,
          stream,
          GraphNode.Type.MEMCPY,
          () -> memcpy2d(thread, target, targetPitch, source, sourcePitch, width, height, kind));
    }
    if (width > Math.min(targetPitch, sourcePitch)) {
      return pitch(thread, "cudaMemcpy2DAsync", width, Math.min(targetPitch, sourcePitch));
    }
    return rows(
        height,
        row ->
            copyInFlight(
                thread,
                "cudaMemcpy2DAsync",
                CudaRuntime.site(thread),
                target + row * targetPitch,
                source + row * sourcePitch,
                width,
                kind,
                stream));
  }

  static int copy(
      ThreadContext thread, String call, long target, long source, long bytes, int kindCode) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    if (kindCode < 0 || kindCode >= CopyKind.values().length) {
      return runtime.result(CudaError.INVALID_MEMCPY_DIRECTION);
    }
    CopyKind kind = CopyKind.values()[kindCode];
    if (bytes == 0 || runtime.isSpoiled()) {
      return runtime.result(CudaError.SUCCESS);
    }
    Allocation to = range(thread, call, target, bytes);
    Allocation from = to == null ? null : range(thread, call, source, bytes);
    if (to == null || from == null || !allowed(thread, call, kind, to, from)) {
      FailedWrites.forget(thread, target, bytes);
      FailedWrites.forget(thread, source, bytes);
      return CudaError.INVALID_VALUE.code();
    }
    to.copyFrom(Address.offset(target), from, Address.offset(source), bytes);
    filled(thread, call, to, target, bytes);
    asked(thread, call, to, from, bytes);
    return runtime.result(CudaError.SUCCESS);
  }

  /** Remembers which call left a part of an object unwritten. */
  private static void filled(
      ThreadContext thread, String call, Allocation object, long target, long bytes) {
    if (!thread.isDevice() && !object.initialState().isComplete()) {
      long offset = Address.offset(target);
      object.initialState().filled(CudaRuntime.origin(thread, call), offset, bytes);
    }
  }

  private static void asked(
      ThreadContext thread, String call, Allocation to, Allocation from, long bytes) {
    boolean toHost = to.space() == Address.HOST;
    boolean fromHost = from.space() == Address.HOST;
    HostCall.Kind kind =
        toHost == fromHost
            ? HostCall.Kind.COPY
            : toHost ? HostCall.Kind.TO_HOST : HostCall.Kind.TO_DEVICE;
    CudaRuntime.of(thread).asked(thread, kind, call, toHost ? from.name() : to.name(), bytes);
  }

  /** Whether the copy goes the way that it says; reported when it does not. */
  private static boolean allowed(
      ThreadContext thread, String call, CopyKind kind, Allocation to, Allocation from) {
    if (!kind.allowsTarget(to)) {
      direction(thread, call, kind, "target", to);
      return false;
    } else if (!kind.allowsSource(from)) {
      direction(thread, call, kind, "source", from);
      return false;
    }
    return true;
  }

  private static void direction(
      ThreadContext thread, String call, CopyKind kind, String which, Allocation object) {
    String side = object.isHostAccessible() ? "host" : "device";
    String key = "copy." + which + "." + side;
    String name = shown(object);
    CudaRuntime.of(thread)
        .wrong(
            thread,
            CudaError.INVALID_VALUE,
            Kind.HOST_ACCESS,
            object.name(),
            key,
            call,
            kind.symbol(),
            name);
  }

  private static String shown(Allocation object) {
    return object.name().isEmpty() ? HostMessages.text("object.unnamed") : object.name();
  }

  /** The object that a range lies in; null, once reported, when it does not. */
  static @Nullable Allocation range(ThreadContext thread, String call, long address, long bytes) {
    Allocation object = thread.find(address);
    if (object != null && object.contains(Address.offset(address), bytes)) {
      return object;
    }
    CudaRuntime runtime = CudaRuntime.of(thread);
    CudaError error = CudaError.INVALID_VALUE;
    if (object == null) {
      String key = address == 0 ? "copy.null" : "copy.wild";
      String name = CallText.firstArgument(thread);
      runtime.wrong(thread, error, Kind.OUT_OF_BOUNDS, name, key, call);
    } else if (object.isFreed()) {
      String name = object.name();
      runtime.wrong(thread, error, Kind.USE_AFTER_FREE, name, "copy.freed", call, shown(object));
    } else {
      long room = Math.max(0, object.bytes() - Address.offset(address));
      int line = object.origin().line();
      runtime.wrong(
          thread,
          error,
          Kind.OUT_OF_BOUNDS,
          object.name(),
          line == 0 ? "copy.bounds" : "copy.bounds.reserved",
          call,
          bytes,
          shown(object),
          room,
          String.valueOf(line));
    }
    return null;
  }

  @Intrinsic("cudaMemset")
  public static int memset(ThreadContext thread, long target, int value, long bytes) {
    return fill(thread, "cudaMemset", target, value, bytes);
  }

  @Intrinsic("cudaMemsetAsync")
  public static int memsetAsync(
      ThreadContext thread, long target, int value, long bytes, long stream) {
    String call = "cudaMemsetAsync";
    if (CudaRuntime.of(thread).capture(stream) == null) {
      return fill(thread, call, target, value, bytes);
    }
    return captured(
        thread, stream, GraphNode.Type.MEMSET, () -> fill(thread, call, target, value, bytes));
  }

  @Intrinsic("cudaMemset2D")
  public static int memset2d(
      ThreadContext thread, long target, long pitch, int value, long width, long height) {
    if (width > pitch && height > 1) {
      return pitch(thread, "cudaMemset2D", width, pitch);
    }
    return rows(height, row -> fill(thread, "cudaMemset2D", target + row * pitch, value, width));
  }

  private static int fill(ThreadContext thread, String call, long target, int value, long bytes) {
    CudaRuntime runtime = CudaRuntime.of(thread);
    if (bytes == 0 || runtime.isSpoiled()) {
      return runtime.result(CudaError.SUCCESS);
    }
    Allocation object = range(thread, call, target, bytes);
    if (object == null) {
      FailedWrites.forget(thread, target, bytes);
      return CudaError.INVALID_VALUE.code();
    }
    if (!object.isDeviceAccessible()) {
      String name = CallText.firstArgument(thread);
      return runtime.wrong(
          thread, CudaError.INVALID_VALUE, Kind.HOST_ACCESS, name, "memset.host", call, name);
    }
    object.fill(Address.offset(target), value, bytes);
    filled(thread, call, object, target, bytes);
    return runtime.result(CudaError.SUCCESS);
  }

  @Intrinsic("cudaMemPrefetchAsync")
  public static int prefetch(
      ThreadContext thread, long address, long bytes, int device, long stream) {
    return CudaRuntime.of(thread).result(CudaError.SUCCESS);
  }
}
