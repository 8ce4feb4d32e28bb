package telar.compiler.frontend.preprocess;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.diagnostics.Suggestions;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;
import telar.compiler.source.SourceFile;

/** Gives the tokens of a file and of what it includes, and obeys the directives on the way. */
final class DirectiveReader implements TokenSource {

  private static final int DEEPEST_INCLUDE = 100;
  private static final Set<String> OPENERS = Set.of("if", "ifdef", "ifndef");
  private static final List<String> DIRECTIVES =
      List.of(
          "include", "define", "undef", "if", "ifdef", "ifndef", "elif", "else", "endif", "pragma",
          "error", "warning", "line");

  /** What follows {@code #pragma unroll} when it is a name. */
  private static final Pattern NAMED_COUNT =
      Pattern.compile("\\s*\\(?\\s*([A-Za-z_]\\w*)\\s*\\)?\\s*");

  private final Deque<OpenFile> files = new ArrayDeque<>();
  private final MacroTable macros;
  private final DiagnosticSink sink;
  private final Definitions definitions;
  private final Includes includes;
  private final DynamicMacros dynamic;
  private final PackingStack packing = new PackingStack();
  private final Deque<Token> pending = new ArrayDeque<>();
  private boolean betweenStatements;

  DirectiveReader(
      SourceFile file,
      PreprocessorOptions options,
      MacroTable macros,
      DynamicMacros dynamic,
      DiagnosticSink sink) {
    this.macros = macros;
    this.sink = sink;
    this.dynamic = dynamic;
    this.definitions = new Definitions(macros, sink);
    this.includes = new Includes(options.includes(), sink);
    open(file);
  }

  /** Reads a file next, after what it calls for. */
  private void open(SourceFile file) {
    files.push(new OpenFile(file, sink));
    includes.implied(file).forEach(implied -> files.push(new OpenFile(implied, sink)));
  }

  @Override
  public Token next() {
    while (true) {
      if (!pending.isEmpty()) {
        return pending.remove();
      }
      Token token = file().read();
      if (token.isEnd()) {
        reportOpenConditional();
        if (files.size() == 1) {
          return token;
        }
        files.pop();
      } else if (token.is("#") && token.lineStart()) {
        directive();
      } else {
        betweenStatements = token.is(";") || token.is("{") || token.is("}");
        return token;
      }
    }
  }

  private OpenFile file() {
    return files.element();
  }

  private void reportOpenConditional() {
    Conditionals conditionals = file().conditionals();
    while (!conditionals.isEmpty()) {
      Token directive = conditionals.innermost();
      if (directive != null) {
        sink.error("TLR-113", directive.span(), directive.text());
      }
      conditionals.leave();
    }
  }

  private void directive() {
    Token name = file().read();
    if (name.lineStart() || name.isEnd()) {
      file().unread(name);
      return;
    }
    switch (name.text()) {
      case "include", "include_next" -> include(name);
      case "define" -> definitions.define(name, file().line());
      case "undef" -> definitions.undefine(name, file().line());
      case "if", "ifdef", "ifndef" -> openConditional(name);
      case "elif", "else" -> endOfTakenBranch(name);
      case "endif" -> closeConditional(name);
      case "pragma" -> pragma();
      case "error" -> sink.error("TLR-115", name.span(), file().restOfLine());
      case "warning" -> sink.warning("TLR-115", name.span(), file().restOfLine());
      case "line", "ident" -> file().restOfLine();
      default -> unknown(name);
    }
  }

  private void unknown(Token name) {
    file().line();
    Diagnostic unknown = Diagnostic.error("TLR-110", name.span(), name.text());
    sink.report(
        Suggestions.nearest(name.text(), DIRECTIVES)
            .map(right -> unknown.withHelp("help.didYouMean", "#" + right))
            .orElse(unknown));
  }

  private void pragma() {
    Token what = file().read();
    if (what.lineStart() || what.isEnd()) {
      file().unread(what);
      return;
    }
    if (what.is("once")) {
      includes.once(file().file());
    }
    String rest = file().restOfLine();
    if (what.is("unroll")) {
      unroll(what, rest);
    }
    if (what.is("pack")) {
      file().unread(what.respelt(TokenKind.PACKING, Integer.toString(packing.obey(rest))));
    }
  }

  /** A count that is a name has to be constant, which only the analysis knows. */
  private void unroll(Token what, String rest) {
    Matcher count = NAMED_COUNT.matcher(rest);
    if (file().file().isLibrary() || !betweenStatements || !count.matches()) {
      return;
    }
    List<Token> check = new ArrayList<>();
    check.add(what.respelt(TokenKind.IDENTIFIER, "static_assert"));
    check.add(what.respelt(TokenKind.PUNCTUATOR, "("));
    check.add(what.respelt(TokenKind.IDENTIFIER, count.group(1)));
    check.add(what.respelt(TokenKind.PUNCTUATOR, "=="));
    check.add(what.respelt(TokenKind.IDENTIFIER, count.group(1)));
    check.add(what.respelt(TokenKind.PUNCTUATOR, ")"));
    check.add(what.respelt(TokenKind.PUNCTUATOR, ";"));
    pending.addAll(check);
  }

  private void include(Token name) {
    Token first = file().readHeaderName();
    if (first.lineStart() || first.isEnd()) {
      file().unread(first);
      sink.error("TLR-112", name.span());
      return;
    }
    List<Token> operand = new ArrayList<>();
    operand.add(first);
    List<Token> rest = file().line();
    boolean literal = first.kind() == TokenKind.HEADER_NAME || first.kind() == TokenKind.STRING;
    if (!literal) {
      operand.addAll(rest);
      operand = expand(operand, name);
    }
    SourceFile included = includes.resolve(name, operand, file().file());
    if (included == null) {
      return;
    }
    if (files.size() > DEEPEST_INCLUDE) {
      sink.error("TLR-120", name.span(), included.name());
      return;
    }
    open(included);
  }

  private void openConditional(Token name) {
    boolean condition = condition(name, file().line());
    file().conditionals().enter(name, condition);
    if (!condition) {
      skipToBranch();
    }
  }

  /** {@code #else} or {@code #elif} after a branch that was taken: the others are skipped. */
  private void endOfTakenBranch(Token name) {
    List<Token> line = file().line();
    if (!file().conditionals().allowsElse()) {
      sink.error("TLR-114", name.span(), name.text());
      return;
    }
    file().conditionals().nextBranch(!line.isEmpty(), name.is("else"));
    skipToBranch();
  }

  private void closeConditional(Token name) {
    file().line();
    if (file().conditionals().isEmpty()) {
      sink.error("TLR-114", name.span(), name.text());
      return;
    }
    file().conditionals().leave();
  }

  /** Skips up to the branch of the innermost conditional that is to be taken, or its end. */
  private void skipToBranch() {
    OpenFile file = file();
    int depth = 0;
    file.mute(true);
    for (Token token = file.read(); !token.isEnd(); token = file.read()) {
      if (!token.is("#") || !token.lineStart()) {
        continue;
      }
      Token name = file.read();
      if (name.lineStart()) {
        file.unread(name);
      } else if (OPENERS.contains(name.text())) {
        depth++;
      } else if (name.is("endif")) {
        if (depth-- == 0) {
          file.mute(false);
          closeConditional(name);
          return;
        }
      } else if (depth == 0 && (name.is("else") || name.is("elif")) && takesBranch(name)) {
        return;
      }
    }
    file.mute(false);
  }

  /** Whether the branch that starts here is the one to take; if so, reporting starts again. */
  private boolean takesBranch(Token name) {
    OpenFile file = file();
    file.mute(false);
    List<Token> line = file.line();
    Conditionals conditionals = file.conditionals();
    if (!conditionals.allowsElse()) {
      sink.error("TLR-114", name.span(), name.text());
    }
    boolean candidate = !conditionals.taken();
    boolean condition = candidate && (name.is("else") || condition(name, line));
    conditionals.nextBranch(condition, name.is("else"));
    file.mute(!condition);
    return condition;
  }

  private boolean condition(Token directive, List<Token> line) {
    if (!directive.is("ifdef") && !directive.is("ifndef")) {
      List<Token> operand = new DefinedOperator(macros, includes, file().file()).replace(line);
      return Condition.holds(expand(operand, directive), directive, sink);
    }
    if (line.isEmpty() || !line.get(0).isIdentifier()) {
      sink.error("TLR-118", directive.span(), directive.text());
      return false;
    }
    return macros.isDefined(line.get(0).text()) == directive.is("ifdef");
  }

  private List<Token> expand(List<Token> tokens, Token directive) {
    Token end = new Token(TokenKind.END, "", directive.span(), true, false, Set.of());
    return new MacroExpander(macros, dynamic, sink, () -> end).expandAll(tokens, end);
  }
}
