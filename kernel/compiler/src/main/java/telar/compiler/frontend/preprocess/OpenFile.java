package telar.compiler.frontend.preprocess;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.frontend.lex.Lexer;
import telar.compiler.frontend.lex.Token;
import telar.compiler.source.SourceFile;

/** A file being read: its lexer with one token of look-ahead, and its open conditionals. */
final class OpenFile {

  private final SourceFile file;
  private final Lexer lexer;
  private final Conditionals conditionals = new Conditionals();
  private @Nullable Token ahead;

  OpenFile(SourceFile file, DiagnosticSink sink) {
    this.file = file;
    this.lexer = new Lexer(file, sink);
  }

  SourceFile file() {
    return file;
  }

  Conditionals conditionals() {
    return conditionals;
  }

  Token read() {
    Token token = ahead;
    ahead = null;
    return token == null ? lexer.next() : token;
  }

  void unread(Token token) {
    ahead = token;
  }

  /** The next token, {@code <name>} being one; nothing may have been put back. */
  Token readHeaderName() {
    return lexer.nextHeaderName();
  }

  void mute(boolean quiet) {
    lexer.mute(quiet);
  }

  /** The text up to the end of the line; nothing may have been put back. */
  String restOfLine() {
    return lexer.restOfLine();
  }

  /** The tokens up to the end of the line. */
  List<Token> line() {
    List<Token> tokens = new ArrayList<>();
    Token token = read();
    while (!token.lineStart() && !token.isEnd()) {
      tokens.add(token);
      token = read();
    }
    unread(token);
    return tokens;
  }
}
