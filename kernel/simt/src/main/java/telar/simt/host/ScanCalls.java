package telar.simt.host;

import java.nio.charset.StandardCharsets;
import telar.simt.abi.ThreadContext;
import telar.simt.host.files.FileTable;
import telar.simt.intrinsics.CStrings;
import telar.simt.intrinsics.Intrinsic;

/** {@code scanf} and its kin. */
public final class ScanCalls {

  private ScanCalls() {}

  private static int scan(ThreadContext thread, ScanSource source, long format, long[] targets) {
    byte[] text = CStrings.bytes(thread, format, Long.MAX_VALUE);
    String latin = new String(text, StandardCharsets.ISO_8859_1);
    return new Scanner(thread, source, latin, targets).run();
  }

  @Intrinsic("scanf")
  public static int scanf(ThreadContext thread, long format, long... targets) {
    var stream = FileCalls.stream(thread, FileTable.STDIN, "scanf");
    return scan(thread, ScanSource.of(stream), format, targets);
  }

  @Intrinsic("fscanf")
  public static int fscanf(ThreadContext thread, long file, long format, long... targets) {
    var stream = FileCalls.stream(thread, file, "fscanf");
    return scan(thread, ScanSource.of(stream), format, targets);
  }

  @Intrinsic("sscanf")
  public static int sscanf(ThreadContext thread, long text, long format, long... targets) {
    byte[] bytes = CStrings.bytes(thread, text, Long.MAX_VALUE);
    return scan(thread, ScanSource.of(bytes), format, targets);
  }
}
