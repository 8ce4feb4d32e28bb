package telar.device.jcuda.nvrtc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import telar.device.CompilationException;
import telar.device.CompileOptions;
import telar.device.CudaSource;
import telar.device.DeviceException;
import telar.device.Diagnostic;
import telar.device.Diagnostic.Severity;
import telar.device.jcuda.diagnostics.Diagnostics;
import telar.device.jcuda.diagnostics.LogEntry;
import telar.device.jcuda.diagnostics.LogReader;
import telar.device.jcuda.source.KernelDeclaration;
import telar.device.jcuda.source.KernelScanner;
import telar.device.jcuda.text.Messages;

/**
 * Compiles CUDA C++ for one GPU with NVIDIA's compiler. Functions without a qualifier stay host
 * functions, as in {@code nvcc}: forgetting {@code __device__} is an error here too, so that a cell
 * that works also works in a {@code .cu} file.
 */
public final class NvrtcCompiler {

  /** The pseudo-file in which NVRTC reports a name that it does not find. */
  private static final String NAME_MAP = "__nv_name_map";

  private static final Pattern UNKNOWN_NAME =
      Pattern.compile("Input name expression was: \" ?(.*)\"");

  private final NvrtcLibrary library;
  private final int capability;

  /**
   * A compiler for a GPU.
   *
   * @param capability its compute capability, e.g. 86
   */
  public NvrtcCompiler(NvrtcLibrary library, int capability) {
    this.library = library;
    this.capability = capability;
  }

  /**
   * Loads NVRTC and tells its version.
   *
   * @throws UnsatisfiedLinkError when it cannot be loaded
   */
  public String version() {
    Nvrtc.load(library);
    return Nvrtc.version();
  }

  /**
   * Compiles a source.
   *
   * @throws CompilationException with Spanish diagnostics, when it does not compile
   */
  public CompiledUnit compile(CudaSource source, CompileOptions options) {
    Nvrtc.load(library);
    Target target = Target.of(capability, Nvrtc.supportedCapabilities());
    List<KernelDeclaration> kernels = KernelScanner.scan(source.text());
    List<String> flags = flags(target, options);
    Nvrtc.Outcome outcome = Nvrtc.compile(request(source, kernels, flags));
    Set<String> inactive = inactiveKernels(outcome.log());
    if (!outcome.success() && !inactive.isEmpty()) {
      kernels = kernels.stream().filter(k -> !inactive.contains(k.nameExpression())).toList();
      outcome = Nvrtc.compile(request(source, kernels, flags));
    }
    List<Diagnostic> diagnostics = diagnostics(source, outcome);
    byte[] image = target.machineCode() ? outcome.machineCode() : Nvrtc.terminated(outcome.ptx());
    return new CompiledUnit(image, compiled(kernels, outcome), diagnostics);
  }

  private static Nvrtc.Request request(
      CudaSource source, List<KernelDeclaration> kernels, List<String> flags) {
    List<String> expressions = kernels.stream().map(KernelDeclaration::nameExpression).toList();
    return new Nvrtc.Request(source.name(), source.text(), expressions, flags);
  }

  private List<String> flags(Target target, CompileOptions options) {
    List<String> flags = new ArrayList<>();
    flags.add("--gpu-architecture=" + target.option());
    flags.add("--std=c++17");
    flags.add("--generate-line-info");
    flags.add("--pre-include=" + Headers.PRELUDE);
    options.includePaths().forEach(path -> flags.add("--include-path=" + path));
    library.includes().forEach(path -> flags.add("--include-path=" + path));
    options.defines().forEach((name, value) -> flags.add("--define-macro=" + name + "=" + value));
    return flags;
  }

  /** Kernels that the scanner saw in code that {@code #if} leaves out. */
  private static Set<String> inactiveKernels(String log) {
    return UNKNOWN_NAME
        .matcher(log)
        .results()
        .map((MatchResult match) -> match.group(1).strip())
        .collect(Collectors.toSet());
  }

  /** The warnings; errors are thrown. */
  private static List<Diagnostic> diagnostics(CudaSource source, Nvrtc.Outcome outcome) {
    List<LogEntry> entries =
        LogReader.read(outcome.log()).stream()
            .filter(entry -> !entry.file().equals(NAME_MAP))
            .toList();
    List<Diagnostic> diagnostics = new Diagnostics(source).of(entries);
    if (outcome.success()) {
      return diagnostics;
    }
    if (diagnostics.stream().noneMatch(d -> d.severity() == Severity.ERROR)) {
      String reason = outcome.resultName() + " " + outcome.log().strip();
      throw new DeviceException(Messages.get("nvrtc.failed", source.name(), reason), List.of());
    }
    throw new CompilationException(diagnostics);
  }

  private static List<CompiledKernel> compiled(
      List<KernelDeclaration> kernels, Nvrtc.Outcome outcome) {
    Map<String, PtxEntry> entries =
        PtxReader.entries(outcome.ptx()).stream()
            .collect(Collectors.toMap(PtxEntry::loweredName, Function.identity()));
    return kernels.stream()
        .flatMap(
            kernel ->
                Optional.ofNullable(outcome.loweredNames().get(kernel.nameExpression()))
                    .map(entries::get)
                    .map(entry -> new CompiledKernel(kernel, entry))
                    .stream())
        .toList();
  }
}
