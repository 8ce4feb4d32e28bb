package telar.compiler.frontend.parse;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
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
   * prelude. What cannot be read is reported and left out of the tree; when an included file is
   * missing, that is all that is reported.
   */
  public static ParsedUnit parse(
      SourceFile file,
      PreprocessorOptions options,
      @Nullable ParsedUnit base,
      DiagnosticSink sink) {
    MacroTable macros = base == null ? new MacroTable() : base.macros().copy();
    AtomicBoolean incomplete = new AtomicBoolean();
    List<Token> tokens =
        Preprocessor.run(file, options, macros, watchingIncludes(incomplete, sink));
    if (base != null) {
      checkAlphabet(tokens, sink);
    }
    Names names = new Names(base == null ? null : base.symbols());
    Grammar grammar = new Grammar(tokens, names, sink);
    List<Declaration> declarations =
        incomplete.get() ? List.of() : grammar.declarations.translationUnit();
    return new ParsedUnit(new TranslationUnit(file, declarations), macros, names.table());
  }

  /** NVIDIA's compiler knows names of plain letters only. */
  private static void checkAlphabet(List<Token> tokens, DiagnosticSink sink) {
    Set<String> told = new HashSet<>();
    for (Token token : tokens) {
      String text = token.text();
      boolean plain = text.chars().allMatch(c -> c < 128);
      if (!plain && token.isIdentifier() && told.add(text)) {
        sink.error("TLR-158", token.span(), text);
      }
    }
  }

  /** Without a file that it includes, everything that a program says may sound wrong. */
  private static DiagnosticSink watchingIncludes(AtomicBoolean incomplete, DiagnosticSink sink) {
    return diagnostic -> {
      incomplete.compareAndSet(false, Preprocessor.MISSING_FILE.contains(diagnostic.code()));
      sink.report(diagnostic);
    };
  }
}
