package telar.simt.intrinsics;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import telar.simt.abi.ThreadContext;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/** Zero-terminated strings in the program's memory. */
public final class CStrings {

  private CStrings() {}

  /** The bytes before the terminator, as UTF-8. */
  public static String read(ThreadContext thread, long address) {
    return new String(bytes(thread, address, Long.MAX_VALUE), StandardCharsets.UTF_8);
  }

  /** The bytes before the terminator, at most {@code limit}. */
  public static byte[] bytes(ThreadContext thread, long address, long limit) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    if (limit > 0) {
      Allocation object = thread.resolve(address, 1);
      long offset = Address.offset(address);
      for (long i = 0; i < limit; i++) {
        if (!object.contains(offset + i, 1)) {
          throw thread.fault(address + i, 1);
        }
        byte next = object.loadI8(offset + i);
        if (next == 0) {
          break;
        }
        bytes.write(next);
      }
    }
    return bytes.toByteArray();
  }

  /** What {@code printf} makes of a format and its arguments. */
  public static byte[] format(ThreadContext thread, long format, long[] arguments) {
    return CFormat.format(
        bytes(thread, format, Long.MAX_VALUE),
        arguments,
        (address, limit) -> bytes(thread, address, limit));
  }

  /** Writes a string and its terminator. */
  public static void write(ThreadContext thread, long address, byte[] text) {
    Allocation object = thread.resolve(address, text.length + 1);
    long offset = Address.offset(address);
    object.upload(offset, text, 0, text.length);
    object.fill(offset + text.length, 0, 1);
  }
}
