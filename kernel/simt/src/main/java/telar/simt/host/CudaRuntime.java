package telar.simt.host;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import telar.simt.abi.CallSite;
import telar.simt.abi.Console;
import telar.simt.abi.HostRuntime;
import telar.simt.abi.ThreadContext;
import telar.simt.launch.LaunchGeometry;
import telar.simt.launch.LaunchLimits;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;
import telar.simt.memory.Origin;

/** The state of the CUDA runtime and of the C library in one program. */
public final class CudaRuntime implements HostRuntime {

  private static final CallSite NOWHERE = new CallSite("", 0, 0, "", "");

  private final Memory memory;
  private final KernelLauncher launcher;
  private final Consumer<HostIssue> issues;
  private final Console errors;
  private final Map<String, Long> strings = new HashMap<>();
  private final Map<Long, Long> events = new HashMap<>();
  private final GlibcRandom random = new GlibcRandom();
  private CudaError last = CudaError.SUCCESS;
  private CudaError sticky = CudaError.SUCCESS;
  private int sharedLimit = LaunchLimits.SHARED_BYTES;
  private long nextHandle = 1;

  /**
   * A fresh runtime.
   *
   * @param issues told of every wrong call
   * @param errors the program's standard error
   */
  public CudaRuntime(
      Memory memory, KernelLauncher launcher, Consumer<HostIssue> issues, Console errors) {
    this.memory = memory;
    this.launcher = launcher;
    this.issues = issues;
    this.errors = errors;
  }

  static CudaRuntime of(ThreadContext thread) {
    return (CudaRuntime) thread.host();
  }

  @Override
  public void launch(
      ThreadContext host,
      String kernel,
      int[] grid,
      int[] block,
      long sharedBytes,
      long stream,
      long[] arguments,
      CallSite site) {
    int shared = (int) Math.min(sharedBytes, Integer.MAX_VALUE);
    LaunchGeometry geometry =
        new LaunchGeometry(grid[0], grid[1], grid[2], block[0], block[1], block[2], shared);
    if (sticky == CudaError.SUCCESS) {
      result(launcher.launch(kernel, geometry, arguments, sharedLimit, site));
    }
  }

  /** Ends a call with its code, remembering an error; a spoiled context answers with its own. */
  int result(CudaError error) {
    if (error.isSticky() && sticky == CudaError.SUCCESS) {
      sticky = error;
    }
    CudaError shown = sticky == CudaError.SUCCESS ? error : sticky;
    if (shown != CudaError.SUCCESS) {
      last = shown;
    }
    return shown.code();
  }

  /** Whether a kernel has spoiled the context. */
  public boolean isSpoiled() {
    return sticky != CudaError.SUCCESS;
  }

  CudaError lastError() {
    return last;
  }

  void clearError() {
    last = sticky;
  }

  /** Reports a wrong call and ends it with {@code error}. */
  int wrong(
      ThreadContext thread,
      CudaError error,
      HostIssue.Kind kind,
      String variable,
      String key,
      Object... values) {
    CallSite site = site(thread);
    issues.accept(new HostIssue(kind, site, variable, HostMessages.text(key, values)));
    return result(error);
  }

  static CallSite site(ThreadContext thread) {
    CallSite site = thread.call();
    return site == null ? NOWHERE : site;
  }

  /** Where the running call stands, as the origin of what it allocates. */
  static Origin origin(ThreadContext thread, String call) {
    CallSite site = site(thread);
    return new Origin(site.file(), site.line(), call);
  }

  Memory memory() {
    return memory;
  }

  Console errors() {
    return errors;
  }

  GlibcRandom random() {
    return random;
  }

  /** Lets kernels use as much shared memory as the device has. */
  void optInToSharedMemory() {
    sharedLimit = LaunchLimits.SHARED_BYTES_OPT_IN;
  }

  /** A new stream or event. */
  long newHandle() {
    return Address.of(Address.FUNCTION, 0xFFFFF, nextHandle++);
  }

  /** Event times in nanoseconds by handle. */
  Map<Long, Long> events() {
    return events;
  }

  /** The address of a constant string that both sides may read; one for each text. */
  long string(String text) {
    return strings.computeIfAbsent(
        text,
        missing -> {
          byte[] bytes = missing.getBytes(StandardCharsets.UTF_8);
          Allocation made =
              memory
                  .allocate(Address.CONSTANT, bytes.length + 1, "", Origin.NONE)
                  .accessibleFromBothSides();
          made.upload(0, bytes, 0, bytes.length);
          made.fill(bytes.length, 0, 1);
          return made.address();
        });
  }
}
