package telar.simt.host;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telar.simt.abi.ThreadContext;

/** Reads variable names off the source text of the running call. */
final class CallText {

  private static final Pattern FIRST_ARGUMENT =
      Pattern.compile(
          "\\(\\s*(?:\\(\\s*void\\s*\\*+\\s*\\)\\s*)?&?\\s*([A-Za-z_]\\w*(?:(?:\\.|->)\\w+)*)");

  private CallText() {}

  /** The variable in the first argument, as in {@code cudaMalloc((void **)&x, n)}; else empty. */
  static String firstArgument(ThreadContext thread) {
    Matcher matcher = FIRST_ARGUMENT.matcher(CudaRuntime.site(thread).expression());
    return matcher.find() ? matcher.group(1) : "";
  }
}
