package telar.simt.host;

import telar.simt.abi.ThreadContext;
import telar.simt.host.files.FileTable;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/** The members of the printf family that take a {@code va_list}: eight bytes for each argument. */
public final class VariadicCalls {

  private VariadicCalls() {}

  @Intrinsic("vprintf")
  public static int vprintf(ThreadContext thread, long format, long list) {
    return OutputCalls.fprintf(thread, FileTable.STDOUT, format, arguments(thread, list));
  }

  @Intrinsic("vfprintf")
  public static int vfprintf(ThreadContext thread, long stream, long format, long list) {
    return OutputCalls.fprintf(thread, stream, format, arguments(thread, list));
  }

  @Intrinsic("vsprintf")
  public static int vsprintf(ThreadContext thread, long target, long format, long list) {
    return OutputCalls.sprintf(thread, target, format, arguments(thread, list));
  }

  @Intrinsic("vsnprintf")
  public static int vsnprintf(
      ThreadContext thread, long target, long size, long format, long list) {
    return OutputCalls.snprintf(thread, target, size, format, arguments(thread, list));
  }

  /** All arguments from a place in the list on. */
  private static long[] arguments(ThreadContext thread, long list) {
    Allocation object = thread.resolve(list, 0);
    long at = Address.offset(list);
    long[] values = new long[(int) Math.max(0, (object.bytes() - at) / Long.BYTES)];
    for (int i = 0; i < values.length; i++) {
      values[i] = object.loadI64(at + (long) Long.BYTES * i);
    }
    return values;
  }
}
