package telar.simt.host;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.CFormat;
import telar.simt.intrinsics.CStrings;
import telar.simt.intrinsics.Intrinsic;

/** Text output. {@code stdout} and {@code stderr} are the handles 1 and 2. */
public final class OutputCalls {

  private static final long STDERR = 2;

  private OutputCalls() {}

  private static String format(ThreadContext thread, long format, long[] arguments) {
    return CFormat.format(
        CStrings.read(thread, format), arguments, address -> CStrings.read(thread, address));
  }

  private static int print(ThreadContext thread, long stream, String text) {
    if (stream == STDERR) {
      CudaRuntime.of(thread).errors().print(text);
    } else {
      thread.console().print(text);
    }
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  @Intrinsic("fprintf")
  public static int fprintf(ThreadContext thread, long stream, long format, long... arguments) {
    return print(thread, stream, format(thread, format, arguments));
  }

  @Intrinsic("puts")
  public static int puts(ThreadContext thread, long text) {
    return print(thread, 1, CStrings.read(thread, text) + "\n");
  }

  @Intrinsic("fputs")
  public static int fputs(ThreadContext thread, long text, long stream) {
    return print(thread, stream, CStrings.read(thread, text));
  }

  @Intrinsic("putchar")
  public static int putchar(ThreadContext thread, int character) {
    print(thread, 1, String.valueOf((char) (character & 0xFF)));
    return character & 0xFF;
  }

  @Intrinsic("fflush")
  public static int fflush(ThreadContext thread, long stream) {
    return 0;
  }

  @Intrinsic("sprintf")
  public static int sprintf(ThreadContext thread, long target, long format, long... arguments) {
    byte[] text = format(thread, format, arguments).getBytes(StandardCharsets.UTF_8);
    CStrings.write(thread, target, text);
    return text.length;
  }

  @Intrinsic("snprintf")
  public static int snprintf(
      ThreadContext thread, long target, long size, long format, long... arguments) {
    byte[] text = format(thread, format, arguments).getBytes(StandardCharsets.UTF_8);
    if (size > 0) {
      CStrings.write(thread, target, Arrays.copyOf(text, (int) Math.min(text.length, size - 1)));
    }
    return text.length;
  }
}
