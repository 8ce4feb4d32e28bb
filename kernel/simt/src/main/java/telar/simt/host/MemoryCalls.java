package telar.simt.host;

import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/** {@code memcpy}, {@code memset} and {@code memcmp}, for the host and for kernels. */
public final class MemoryCalls {

  private MemoryCalls() {}

  @Intrinsic({"memcpy", "memmove"})
  public static long memcpy(ThreadContext thread, long target, long source, long bytes) {
    if (bytes != 0) {
      Allocation to = range(thread, target, bytes);
      Allocation from = range(thread, source, bytes);
      to.copyFrom(Address.offset(target), from, Address.offset(source), bytes);
    }
    return target;
  }

  @Intrinsic("memset")
  public static long memset(ThreadContext thread, long target, int value, long bytes) {
    if (bytes != 0) {
      range(thread, target, bytes).fill(Address.offset(target), value, bytes);
    }
    return target;
  }

  @Intrinsic("memcmp")
  public static int memcmp(ThreadContext thread, long left, long right, long bytes) {
    for (long i = 0; i < bytes; i++) {
      int a = thread.resolve(left + i, 1).loadI8(Address.offset(left + i)) & 0xFF;
      int b = thread.resolve(right + i, 1).loadI8(Address.offset(right + i)) & 0xFF;
      if (a != b) {
        return a - b;
      }
    }
    return 0;
  }

  private static Allocation range(ThreadContext thread, long address, long bytes) {
    Allocation object = thread.resolve(address, 1);
    if (!object.contains(Address.offset(address), bytes)) {
      throw thread.fault(address, (int) Math.min(bytes, Integer.MAX_VALUE));
    }
    return object;
  }
}
