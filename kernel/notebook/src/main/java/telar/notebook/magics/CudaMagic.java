package telar.notebook.magics;

import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import telar.device.CudaModule;
import telar.device.CudaSource;
import telar.device.Diagnostic;
import telar.device.HostFunction;
import telar.device.Kernel;
import telar.device.KernelParameter;
import telar.device.ProgramRequest;
import telar.device.ProgramResult;
import telar.device.ProgramRunner;
import telar.notebook.cuda.CudaSession;
import telar.notebook.display.KernelSignature;
import telar.notebook.shell.Cell;
import telar.notebook.shell.CellOutcome;
import telar.notebook.shell.CellRunner.Outcome;
import telar.notebook.shell.JavaShell;
import telar.notebook.text.Texts;

/**
 * {@code %%cuda}: compiles the cell and declares each of its kernels as a Java variable; a cell
 * with a {@code main} runs as a whole program instead.
 */
final class CudaMagic implements Magic {

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|//[^\n]*");
  private static final Pattern MAIN = Pattern.compile("\\b(?:int|void)\\s+main\\s*\\(");

  private final JavaShell shell;
  private final CudaSession cuda;

  CudaMagic(JavaShell shell, CudaSession cuda) {
    this.shell = shell;
    this.cuda = cuda;
  }

  @Override
  public CellOutcome run(MagicCall call) {
    return run(call, "celda" + call.number() + ".cu");
  }

  /** Compiles or runs the body of a call under that file name. */
  CellOutcome run(MagicCall call, String fileName) {
    String code = COMMENT.matcher(call.body()).replaceAll(" ");
    if (code.isBlank()) {
      return WrongUse.because("cuda.empty");
    }
    try {
      CudaOptions options = CudaOptions.parse(call.arguments());
      CudaSource source = new CudaSource(fileName, call.body());
      return MAIN.matcher(code).find() ? program(source, options) : compile(source, options);
    } catch (CudaOptions.UnknownOption e) {
      return WrongUse.because("cuda.option", String.valueOf(e.getMessage()));
    }
  }

  private CellOutcome compile(CudaSource source, CudaOptions options) {
    Outcome outcome = shell.guarded(() -> cuda.compile(source, options.compile()));
    if (outcome instanceof Outcome.Returned returned
        && returned.value() instanceof CudaModule module) {
      return declare(module, source);
    }
    return new CellOutcome.Failed(shell.describe(cell(source), outcome));
  }

  private CellOutcome declare(CudaModule module, CudaSource source) {
    for (Kernel kernel : module.kernels()) {
      if (!SourceVersion.isKeyword(kernel.name())
          && shell.evaluate(declaration(kernel.name())) instanceof CellOutcome.Failed failed) {
        return failed;
      }
    }
    System.out.println(String.join("\n", confirmation(module, source)));
    return new CellOutcome.Done();
  }

  private List<String> confirmation(CudaModule module, CudaSource source) {
    List<String> lines = new ArrayList<>();
    Warnings.worthTelling(module, source).stream().map(Diagnostic::rendered).forEach(lines::add);
    String device = cuda.gpu().info().name();
    for (Kernel kernel : module.kernels()) {
      lines.add(Texts.MAGICS.of("cuda.compiled", KernelSignature.of(kernel), device));
      if (SourceVersion.isKeyword(kernel.name())) {
        lines.add(Texts.MAGICS.of("cuda.keyword", kernel.name()));
      }
    }
    for (HostFunction function : module.hostFunctions()) {
      if (function.parameters().stream().anyMatch(KernelParameter::pointer)) {
        lines.add(Texts.MAGICS.of("cuda.host", function.name()));
      }
    }
    if (module.kernels().isEmpty()) {
      lines.add(Texts.MAGICS.of("cuda.nothing", device));
    }
    return lines;
  }

  private static Cell declaration(String kernel) {
    return new Cell(
        kernel,
        "telar.device.Kernel %s = telar.notebook.api.Notebook.kernel(\"%s\");"
            .formatted(kernel, kernel));
  }

  private CellOutcome program(CudaSource source, CudaOptions options) {
    ProgramRunner runner = ServiceLoader.load(ProgramRunner.class).findFirst().orElse(null);
    if (runner == null) {
      return WrongUse.because("program.none");
    }
    ProgramRequest request =
        new ProgramRequest(
            List.of(source), options.compile(), options.arguments(), System.out, System.err);
    Outcome outcome = shell.guarded(() -> runner.run(request));
    if (outcome instanceof Outcome.Returned returned
        && returned.value() instanceof ProgramResult result) {
      return ended(result);
    }
    return new CellOutcome.Failed(shell.describe(cell(source), outcome));
  }

  private static CellOutcome ended(ProgramResult result) {
    result.findings().forEach(finding -> System.out.println(finding.message()));
    System.out.println(Texts.MAGICS.of("program.device", result.device().name()));
    return result.exitCode() == 0
        ? new CellOutcome.Done()
        : WrongUse.because("program.exit", String.valueOf(result.exitCode()));
  }

  private static Cell cell(CudaSource source) {
    return new Cell(source.name(), source.text());
  }
}
