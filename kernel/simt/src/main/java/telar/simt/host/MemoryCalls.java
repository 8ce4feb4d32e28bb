package telar.simt.host;

import java.util.Arrays;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/** {@code memcpy}, {@code memset} and {@code memcmp}, for the host and for kernels. */
public final class MemoryCalls {

  private static final int CHUNK = 4096;

  private MemoryCalls() {}

  @Intrinsic({"memcpy", "memmove"})
  public static long memcpy(ThreadContext thread, long target, long source, long bytes) {
    if (bytes != 0) {
      Allocation to = range(thread, target, bytes);
      Allocation from = range(thread, source, bytes);
      thread.at(null).uses(from, source, bytes, false);
      thread.uses(to, target, bytes, true);
      to.copyFrom(Address.offset(target), from, Address.offset(source), bytes);
    }
    return target;
  }

  /** The pointer at an address; null where a plain read would be a fault. */
  @Intrinsic("__telar_peek")
  public static long peek(ThreadContext thread, long address) {
    Allocation object = thread.find(address);
    if (object == null
        || !object.contains(Address.offset(address), Long.BYTES)
        || !object.isHostAccessible()
        || (address & (Long.BYTES - 1)) != 0) {
      return 0;
    }
    return object.loadI64(Address.offset(address));
  }

  @Intrinsic("memset")
  public static long memset(ThreadContext thread, long target, int value, long bytes) {
    if (bytes != 0) {
      Allocation object = range(thread, target, bytes);
      thread.at(null).uses(object, target, bytes, true);
      object.fill(Address.offset(target), value, bytes);
    }
    return target;
  }

  @Intrinsic("memcmp")
  public static int memcmp(ThreadContext thread, long left, long right, long bytes) {
    byte[] a = new byte[CHUNK];
    byte[] b = new byte[CHUNK];
    for (long i = 0; i < bytes; i += CHUNK) {
      int part = (int) Math.min(CHUNK, bytes - i);
      range(thread, left + i, part).download(Address.offset(left + i), a, 0, part);
      range(thread, right + i, part).download(Address.offset(right + i), b, 0, part);
      int order = Arrays.compareUnsigned(a, 0, part, b, 0, part);
      if (order != 0) {
        return order;
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
