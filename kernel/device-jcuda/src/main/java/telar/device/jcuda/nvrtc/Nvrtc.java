package telar.device.jcuda.nvrtc;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import jcuda.nvrtc.JNvrtc;
import jcuda.nvrtc.nvrtcProgram;
import jcuda.nvrtc.nvrtcResult;
import org.jspecify.annotations.Nullable;
import telar.device.jcuda.natives.JCudaNatives;

/** The calls to NVRTC itself: loads the library once, then compiles. */
final class Nvrtc {

  private static final long STACK_BYTES = 256L << 20;

  private static @Nullable Path loaded;

  /**
   * What is compiled.
   *
   * @param name the source's name in messages
   * @param text the source
   * @param expressions the names wanted
   * @param options NVRTC's options
   */
  record Request(String name, String text, List<String> expressions, List<String> options) {}

  /**
   * What came out.
   *
   * @param result an {@code nvrtcResult}
   * @param log NVRTC's log
   * @param ptx PTX text; empty when it does not compile
   * @param machineCode the cubin; empty for a PTX target
   * @param loweredNames mangled name of each expression
   */
  record Outcome(
      int result, String log, String ptx, byte[] machineCode, Map<String, String> loweredNames) {
    boolean success() {
      return result == nvrtcResult.NVRTC_SUCCESS;
    }

    String resultName() {
      return nvrtcResult.stringFor(result);
    }
  }

  private Nvrtc() {}

  /**
   * Loads NVRTC. JCuda's JNI library asks the loader for {@code libnvrtc.so.12} by name; a library
   * of that name already in the process satisfies it, wherever it came from.
   *
   * @throws UnsatisfiedLinkError when it cannot be loaded
   */
  static synchronized void load(NvrtcLibrary library) {
    if (loaded == null) {
      System.load(library.file().toString());
      JCudaNatives.unpack("JNvrtc");
      JNvrtc.setExceptionsEnabled(false);
      loaded = library.file();
    }
  }

  /** The compute capabilities it generates code for, e.g. 86. */
  static int[] supportedCapabilities() {
    int[] count = new int[1];
    JNvrtc.nvrtcGetNumSupportedArchs(count);
    int[] capabilities = new int[count[0]];
    JNvrtc.nvrtcGetSupportedArchs(capabilities);
    return capabilities;
  }

  /** NVRTC's version, e.g. {@code 12.6}. */
  static String version() {
    int[] major = new int[1];
    int[] minor = new int[1];
    JNvrtc.nvrtcVersion(major, minor);
    return major[0] + "." + minor[0];
  }

  /**
   * Compiles on a thread of its own: templates that instantiate one another without an end take
   * NVRTC deeper than the stack of a Java thread before it gives up, and the process would die.
   */
  static Outcome compile(Request request) {
    FutureTask<Outcome> work = new FutureTask<>(() -> compileHere(request));
    Thread thread = new Thread(null, work, "nvrtc", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    return result(work);
  }

  /** Waits for the end of the compilation, which cannot be broken off. */
  private static Outcome result(FutureTask<Outcome> work) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return work.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw new IllegalStateException(e.getCause());
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static Outcome compileHere(Request request) {
    nvrtcProgram program = new nvrtcProgram();
    String[] headers = Headers.names();
    int created =
        JNvrtc.nvrtcCreateProgram(
            program, request.text(), request.name(), headers.length, Headers.contents(), headers);
    if (created != nvrtcResult.NVRTC_SUCCESS) {
      return new Outcome(created, "", "", new byte[0], Map.of());
    }
    try {
      return compile(program, request);
    } finally {
      JNvrtc.nvrtcDestroyProgram(program);
    }
  }

  private static Outcome compile(nvrtcProgram program, Request request) {
    request.expressions().forEach(name -> JNvrtc.nvrtcAddNameExpression(program, name));
    String[] options = request.options().toArray(String[]::new);
    int result = JNvrtc.nvrtcCompileProgram(program, options.length, options);
    String[] log = {""};
    JNvrtc.nvrtcGetProgramLog(program, log);
    String text = Objects.requireNonNullElse(log[0], "");
    if (result != nvrtcResult.NVRTC_SUCCESS) {
      return new Outcome(result, text, "", new byte[0], Map.of());
    }
    return new Outcome(
        result, text, ptx(program), machineCode(program), loweredNames(program, request));
  }

  private static String ptx(nvrtcProgram program) {
    String[] ptx = {""};
    JNvrtc.nvrtcGetPTX(program, ptx);
    return ptx[0];
  }

  private static byte[] machineCode(nvrtcProgram program) {
    long[] size = new long[1];
    JNvrtc.nvrtcGetCUBINSize(program, size);
    byte[] cubin = new byte[Math.toIntExact(size[0])];
    if (cubin.length > 0) {
      JNvrtc.nvrtcGetCUBIN(program, cubin);
    }
    return cubin;
  }

  private static Map<String, String> loweredNames(nvrtcProgram program, Request request) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String expression : request.expressions()) {
      String[] lowered = {""};
      if (JNvrtc.nvrtcGetLoweredName(program, expression, lowered) == nvrtcResult.NVRTC_SUCCESS) {
        names.put(expression, lowered[0]);
      }
    }
    return names;
  }

  /** PTX as the driver takes it: bytes with a final zero. */
  static byte[] terminated(String ptx) {
    return (ptx + "\0").getBytes(StandardCharsets.UTF_8);
  }
}
