package telar.compiler.frontend;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.DiagnosticBag;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.TranslationUnit;
import telar.compiler.frontend.parse.ParsedUnit;
import telar.compiler.frontend.parse.Parser;
import telar.compiler.frontend.preprocess.FolderIncludes;
import telar.compiler.frontend.preprocess.IncludeResolver;
import telar.compiler.frontend.preprocess.PreprocessorOptions;
import telar.compiler.ir.IrModule;
import telar.compiler.ir.verify.IrVerifier;
import telar.compiler.source.SourceFile;

/** CUDA C++ sources become a module of IR, or diagnostics that say in Spanish why not. */
public final class FrontEnd {

  private FrontEnd() {}

  /** Compiles the files of one program. */
  public static FrontEndResult compile(List<SourceFile> sources, FrontEndOptions options) {
    DiagnosticBag bag = new DiagnosticBag();
    List<TranslationUnit> units = parse(sources, options, bag);
    if (bag.hasErrors()) {
      return new FrontEndResult(null, bag.all());
    }
    IrModule module = Prelude.get().analysis().analyze(units, bag);
    if (bag.hasErrors()) {
      return new FrontEndResult(null, bag.all());
    }
    assert IrVerifier.verify(module).isEmpty() : IrVerifier.verify(module);
    return new FrontEndResult(module, bag.all());
  }

  /** Compiles one file without options. */
  public static FrontEndResult compile(SourceFile source) {
    return compile(List.of(source), FrontEndOptions.none());
  }

  /** Loads the prelude, so that the first compilation need not. */
  public static void warmUp() {
    Prelude.get();
  }

  private static List<TranslationUnit> parse(
      List<SourceFile> sources, FrontEndOptions options, DiagnosticBag bag) {
    List<TranslationUnit> units = new ArrayList<>();
    for (SourceFile source : sources) {
      // What macros from outside make of the library is not shared with other programs.
      LibraryPrefix prefix = options.defines().isEmpty() ? LibraryPrefix.of(source) : null;
      units.add(unit(source, prefix, options, bag));
    }
    return units;
  }

  private static TranslationUnit unit(
      SourceFile source,
      @Nullable LibraryPrefix prefix,
      FrontEndOptions options,
      DiagnosticBag bag) {
    List<IncludeResolver> includes = new ArrayList<>();
    if (options.files()) {
      includes.add(new FolderIncludes(options.includePaths()));
    }
    includes.add(new PreludeHeaders(prefix == null ? Set.of() : prefix.read()));
    PreprocessorOptions preprocessing = new PreprocessorOptions(includes, options.defines());
    ParsedUnit base = prefix == null ? Prelude.get().unit() : prefix.unit();
    TranslationUnit own = Parser.parse(source, preprocessing, base, bag).unit();
    if (prefix == null) {
      return own;
    }
    List<Declaration> all = new ArrayList<>(prefix.unit().unit().declarations());
    all.addAll(own.declarations());
    return new TranslationUnit(source, all);
  }
}
