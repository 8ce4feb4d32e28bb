package telar.compiler.frontend.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.TranslationUnit;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.preprocess.MacroTable;
import telar.compiler.frontend.preprocess.Preprocessor;
import telar.compiler.frontend.preprocess.PreprocessorOptions;
import telar.compiler.source.SourceFile;

/** The front door of the syntax phases: a source file becomes a syntax tree. */
public final class Parser {

  private Parser() {}

  /** Preprocesses and parses a file that stands alone. */
  public static ParsedUnit parse(
      SourceFile file, PreprocessorOptions options, DiagnosticSink sink) {
    return parse(file, options, null, sink);
  }

  /**
   * Preprocesses and parses a file that sees the macros and names of an earlier one, usually the
   * prelude. What cannot be read is reported and left out of the tree.
   */
  public static ParsedUnit parse(
      SourceFile file,
      PreprocessorOptions options,
      @Nullable ParsedUnit base,
      DiagnosticSink sink) {
    MacroTable macros = base == null ? new MacroTable() : base.macros().copy();
    List<Token> tokens = Preprocessor.run(file, options, macros, sink);
    Names names = new Names(base == null ? null : base.symbols());
    Grammar grammar = new Grammar(tokens, names, sink);
    List<Declaration> declarations = grammar.declarations.translationUnit();
    return new ParsedUnit(new TranslationUnit(file, declarations), macros, names.table());
  }
}
