package telar.device.emulator.unit;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.codegen.CodegenOptions;
import telar.compiler.codegen.CompiledModule;
import telar.compiler.codegen.ModuleImage;
import telar.compiler.ir.IrFunction;
import telar.device.CudaSource;
import telar.device.Diagnostic;
import telar.simt.abi.KernelCode;
import telar.simt.abi.ThreadContext;
import telar.simt.memory.Memory;

/**
 * A compiled unit; code is generated when a kernel is first launched.
 *
 * @param sources its files, the first one shown in reports
 * @param code its code
 * @param warnings what the compiler had to say
 */
public record CompiledUnit(
    List<CudaSource> sources, CompiledModule code, List<Diagnostic> warnings) {

  /** Its {@code __global__} functions, template instances included, in source order. */
  public List<IrFunction> kernels() {
    return code.kernels();
  }

  /** The kernel with a unique name. */
  public IrFunction kernel(String name) {
    return kernels().stream().filter(k -> k.name().equals(name)).findFirst().orElseThrow();
  }

  /** Puts its global variables into memory; gives their addresses. */
  public long[] load(Memory memory) {
    return ModuleImage.load(code.ir().globals(), code::addressOf, memory).addresses();
  }

  /**
   * The code of a kernel by its unique name.
   *
   * @param checked whether it emits events
   */
  public KernelCode code(String name, boolean checked) {
    return code.kernel(name, checked ? CodegenOptions.INSTRUMENTED : CodegenOptions.plain());
  }

  /** The code of a kernel that shows what the order of its warps and blocks does. */
  public KernelCode codeInTurns(String name) {
    return code.kernel(name, CodegenOptions.IN_TURNS);
  }

  /**
   * The code of a kernel that tells of its steps.
   *
   * @param checked whether it also emits events
   */
  public CompiledModule.Recorded recorded(String name, boolean checked) {
    return code.recorded(name, checked);
  }

  /** The source that contains a kernel. */
  public CudaSource source(IrFunction kernel) {
    String file = kernel.span().file().name();
    return sources.stream()
        .filter(source -> source.name().equals(file))
        .findFirst()
        .orElse(sources.get(0));
  }

  /** The learner's functions of host code, in source order; of a program, without main. */
  public List<IrFunction> hostFunctions() {
    return code.ir().functions().stream()
        .filter(function -> function.kind() == IrFunction.Kind.HOST)
        .filter(function -> sources.stream().anyMatch(s -> s.name().equals(file(function))))
        .filter(function -> !function.name().equals(code.ir().main()))
        .filter(function -> !function.name().equals(code.ir().initializer()))
        .toList();
  }

  private static String file(IrFunction function) {
    return function.span().file().name();
  }

  /**
   * Initialises the globals that need it and calls a host function.
   *
   * @param arguments as {@link CompiledModule#call} takes them
   */
  public @Nullable Object call(IrFunction function, ThreadContext host, Object... arguments) {
    String initializer = code.ir().initializer();
    if (initializer != null) {
      code.call(initializer, host);
    }
    return code.call(function.name(), host, arguments);
  }

  /** Whether it is a whole program. */
  public boolean hasMain() {
    return code.ir().main() != null;
  }

  /**
   * Initialises the globals that need it and runs {@code main}.
   *
   * @param arguments address of {@code argv}
   * @return what {@code main} returned
   */
  public int main(ThreadContext host, int argumentCount, long arguments) {
    String initializer = code.ir().initializer();
    if (initializer != null) {
      code.call(initializer, host);
    }
    Object result = callMain(host, argumentCount, arguments);
    return result instanceof Integer status ? status : 0;
  }

  private @Nullable Object callMain(ThreadContext host, int argumentCount, long arguments) {
    String main = code.ir().main();
    if (main == null) {
      throw new IllegalStateException("no main");
    }
    int parameters =
        code.ir().functions().stream()
            .filter(function -> function.name().equals(main))
            .mapToInt(function -> function.parameters().size())
            .findFirst()
            .orElse(0);
    return parameters == 0
        ? code.call(main, host)
        : code.call(main, host, argumentCount, arguments);
  }
}
