package telar.simt.host;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import telar.simt.abi.ThreadContext;
import telar.simt.host.files.FileTable;
import telar.simt.intrinsics.CStrings;
import telar.simt.intrinsics.Intrinsic;
import telar.simt.memory.Address;

/** Text output, byte by byte what C writes. */
public final class OutputCalls {

  private OutputCalls() {}

  private static byte[] format(ThreadContext thread, long format, long[] arguments) {
    return CStrings.format(thread, format, arguments);
  }

  private static int print(ThreadContext thread, long file, byte[] text, String call) {
    FileCalls.stream(thread, file, call).write(text, 0, text.length);
    return text.length;
  }

  private static byte[] line(ThreadContext thread, long text) {
    byte[] bytes = CStrings.bytes(thread, text, Long.MAX_VALUE);
    byte[] line = Arrays.copyOf(bytes, bytes.length + 1);
    line[bytes.length] = '\n';
    return line;
  }

  @Intrinsic("fprintf")
  public static int fprintf(ThreadContext thread, long file, long format, long... arguments) {
    return print(thread, file, format(thread, format, arguments), "fprintf");
  }

  @Intrinsic("puts")
  public static int puts(ThreadContext thread, long text) {
    return print(thread, FileTable.STDOUT, line(thread, text), "puts");
  }

  @Intrinsic("fputs")
  public static int fputs(ThreadContext thread, long text, long file) {
    return print(thread, file, CStrings.bytes(thread, text, Long.MAX_VALUE), "fputs");
  }

  @Intrinsic("putchar")
  public static int putchar(ThreadContext thread, int character) {
    return FileCalls.put(thread, character, FileTable.STDOUT);
  }

  /** What went wrong last, after the program's own words. */
  @Intrinsic("perror")
  public static void perror(ThreadContext thread, long prefix) {
    long errno = FileCalls.errno(thread);
    int error = thread.resolve(errno, Integer.BYTES).loadI32(Address.offset(errno));
    String before = prefix == 0 ? "" : CStrings.read(thread, prefix) + ": ";
    byte[] text = (before + ErrorTexts.of(error) + "\n").getBytes(StandardCharsets.UTF_8);
    print(thread, FileTable.STDERR, text, "perror");
  }

  @Intrinsic("sprintf")
  public static int sprintf(ThreadContext thread, long target, long format, long... arguments) {
    byte[] text = format(thread, format, arguments);
    CStrings.write(thread, target, text);
    return text.length;
  }

  @Intrinsic("snprintf")
  public static int snprintf(
      ThreadContext thread, long target, long size, long format, long... arguments) {
    byte[] text = format(thread, format, arguments);
    if (size > 0) {
      CStrings.write(thread, target, Arrays.copyOf(text, (int) Math.min(text.length, size - 1)));
    }
    return text.length;
  }
}
