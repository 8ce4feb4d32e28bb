package telar.device.emulator.unit;

import java.util.List;
import telar.compiler.codegen.CodeGenerator;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.FrontEnd;
import telar.compiler.frontend.FrontEndOptions;
import telar.compiler.frontend.FrontEndResult;
import telar.compiler.ir.IrModule;
import telar.compiler.source.SourceFile;
import telar.device.CompilationException;
import telar.device.CompileOptions;
import telar.device.CudaSource;

/** From source text to a compiled unit. */
public final class UnitCompiler {

  private UnitCompiler() {}

  /**
   * Compiles the files of one unit or program.
   *
   * @throws CompilationException with Spanish diagnostics
   */
  public static CompiledUnit compile(List<CudaSource> sources, CompileOptions options) {
    List<SourceFile> files =
        sources.stream().map(source -> new SourceFile(source.name(), source.text())).toList();
    FrontEndOptions frontEnd =
        new FrontEndOptions(options.includePaths(), options.defines(), options.files());
    FrontEndResult result = FrontEnd.compile(files, frontEnd);
    List<telar.device.Diagnostic> shown = Diagnostics.shown(result.diagnostics());
    IrModule module = result.module();
    if (module == null || result.diagnostics().stream().anyMatch(Diagnostic::isError)) {
      throw new CompilationException(shown);
    }
    List<Diagnostic> problems = CodeGenerator.problems(module);
    if (!problems.isEmpty()) {
      throw new CompilationException(Diagnostics.shown(problems));
    }
    return new CompiledUnit(sources, CodeGenerator.compile(module), shown);
  }
}
