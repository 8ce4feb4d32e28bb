package telar.simt.host;

import java.util.Arrays;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.CStrings;
import telar.simt.intrinsics.Intrinsic;

/** {@code string.h} on zero-terminated strings. */
public final class StringCalls {

  private StringCalls() {}

  @Intrinsic("strlen")
  public static long length(ThreadContext thread, long text) {
    return CStrings.bytes(thread, text, Long.MAX_VALUE).length;
  }

  @Intrinsic("strcmp")
  public static int compare(ThreadContext thread, long left, long right) {
    return compare(thread, left, right, Long.MAX_VALUE);
  }

  @Intrinsic("strncmp")
  public static int compare(ThreadContext thread, long left, long right, long limit) {
    return Arrays.compareUnsigned(
        CStrings.bytes(thread, left, limit), CStrings.bytes(thread, right, limit));
  }

  @Intrinsic("strcpy")
  public static long copy(ThreadContext thread, long target, long source) {
    CStrings.write(thread, target, CStrings.bytes(thread, source, Long.MAX_VALUE));
    return target;
  }

  @Intrinsic("strncpy")
  public static long copy(ThreadContext thread, long target, long source, long limit) {
    byte[] text = CStrings.bytes(thread, source, limit);
    MemoryCalls.memset(thread, target, 0, limit);
    if (text.length < limit) {
      CStrings.write(thread, target, text);
    } else if (limit > 0) {
      MemoryCalls.memcpy(thread, target, source, limit);
    }
    return target;
  }

  @Intrinsic("strcat")
  public static long append(ThreadContext thread, long target, long source) {
    copy(thread, target + length(thread, target), source);
    return target;
  }

  @Intrinsic("strchr")
  public static long find(ThreadContext thread, long text, int wanted) {
    byte[] bytes = CStrings.bytes(thread, text, Long.MAX_VALUE);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == (byte) wanted) {
        return text + i;
      }
    }
    return (byte) wanted == 0 ? text + bytes.length : 0;
  }

  @Intrinsic("strrchr")
  public static long findLast(ThreadContext thread, long text, int wanted) {
    byte[] bytes = CStrings.bytes(thread, text, Long.MAX_VALUE);
    for (int i = bytes.length - 1; i >= 0; i--) {
      if (bytes[i] == (byte) wanted) {
        return text + i;
      }
    }
    return (byte) wanted == 0 ? text + bytes.length : 0;
  }

  @Intrinsic("strstr")
  public static long search(ThreadContext thread, long text, long wanted) {
    byte[] whole = CStrings.bytes(thread, text, Long.MAX_VALUE);
    byte[] part = CStrings.bytes(thread, wanted, Long.MAX_VALUE);
    for (int i = 0; i + part.length <= whole.length; i++) {
      if (Arrays.equals(whole, i, i + part.length, part, 0, part.length)) {
        return text + i;
      }
    }
    return 0;
  }
}
