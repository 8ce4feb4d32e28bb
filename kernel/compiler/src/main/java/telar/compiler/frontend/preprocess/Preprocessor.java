package telar.compiler.frontend.preprocess;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.frontend.lex.Token;
import telar.compiler.source.SourceFile;

/** Turns a file into the tokens that the parser sees. */
public final class Preprocessor {

  /** Codes of the diagnostics for included files that are not found. */
  public static final Set<String> MISSING_FILE = Set.of("TLR-111", "TLR-123");

  private Preprocessor() {}

  /**
   * The tokens of a file after preprocessing; the last one is END.
   *
   * @param macros what is defined before; afterwards also what the file defined
   */
  public static List<Token> run(
      SourceFile file, PreprocessorOptions options, MacroTable macros, DiagnosticSink sink) {
    options.defines().forEach((name, body) -> define(name, body, macros, sink));
    return read(file, options, macros, sink);
  }

  private static void define(String name, String body, MacroTable macros, DiagnosticSink sink) {
    SourceFile line = new SourceFile("-D" + name, "#define " + name + " " + body + "\n");
    read(line, PreprocessorOptions.empty(), macros, sink);
  }

  private static List<Token> read(
      SourceFile file, PreprocessorOptions options, MacroTable macros, DiagnosticSink sink) {
    DynamicMacros dynamic = new DynamicMacros();
    DirectiveReader reader = new DirectiveReader(file, options, macros, dynamic, sink);
    MacroExpander expander = new MacroExpander(macros, dynamic, sink, reader);
    List<Token> tokens = new ArrayList<>();
    Token token = expander.next();
    while (!token.isEnd()) {
      tokens.add(token);
      token = expander.next();
    }
    tokens.add(token);
    return tokens;
  }
}
