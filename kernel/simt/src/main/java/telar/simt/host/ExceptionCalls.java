package telar.simt.host;

import telar.simt.abi.CppException;
import telar.simt.abi.ThreadContext;
import telar.simt.intrinsics.Intrinsic;

/** What {@code throw} compiles to. */
public final class ExceptionCalls {

  private ExceptionCalls() {}

  @Intrinsic("__telar_throw")
  public static void raise(ThreadContext thread, long record) {
    throw new CppException(record);
  }
}
