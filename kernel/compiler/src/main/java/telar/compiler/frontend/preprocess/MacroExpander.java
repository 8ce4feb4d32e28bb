package telar.compiler.frontend.preprocess;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.DiagnosticSink;
import telar.compiler.frontend.lex.Token;
import telar.compiler.source.Span;

/**
 * Expands the macros in a stream of tokens with Prosser's algorithm: each token remembers the
 * macros that it came out of and cannot invoke them again.
 */
final class MacroExpander implements TokenSource {

  private final MacroTable macros;
  private final DynamicMacros dynamic;
  private final DiagnosticSink sink;
  private final TokenSource source;
  private final Deque<Token> pending = new ArrayDeque<>();

  MacroExpander(MacroTable macros, DynamicMacros dynamic, DiagnosticSink sink, TokenSource source) {
    this.macros = macros;
    this.dynamic = dynamic;
    this.sink = sink;
    this.source = source;
  }

  /** The next token that no macro expands further. */
  @Override
  public Token next() {
    while (true) {
      Token token = nextRaw();
      if (!token.isIdentifier() || !invoke(token)) {
        return token;
      }
    }
  }

  /** Whether everything that expansion gave has been taken. */
  boolean isDrained() {
    return pending.isEmpty();
  }

  /** All tokens of a list, expanded on their own. */
  List<Token> expandAll(List<Token> tokens, Token end) {
    Deque<Token> queue = new ArrayDeque<>(tokens);
    MacroExpander inner =
        new MacroExpander(macros, dynamic, sink, () -> queue.isEmpty() ? end : queue.removeFirst());
    List<Token> expanded = new ArrayList<>();
    for (Token token = inner.next(); !token.isEnd(); token = inner.next()) {
      expanded.add(token);
    }
    return expanded;
  }

  private Token nextRaw() {
    return pending.isEmpty() ? source.next() : pending.removeFirst();
  }

  /**
   * Puts the expansion of a macro's name before what follows; false when it is not a use of one.
   */
  private boolean invoke(Token name) {
    Macro macro = macros.find(name.text());
    if (macro == null) {
      Token value = dynamic.expand(name);
      if (value != null) {
        pending.addFirst(value);
      }
      return value != null;
    }
    if (name.hidden().contains(name.text())) {
      return false;
    }
    return macro.isFunctionLike() ? invokeFunctionLike(macro, name) : invokeObjectLike(macro, name);
  }

  private boolean invokeObjectLike(Macro macro, Token name) {
    Set<String> hidden = new HashSet<>(name.hidden());
    hidden.add(macro.name());
    push(new Substitution(macro, List.of(), this, sink).result(name, name.span()), name, hidden);
    return true;
  }

  private boolean invokeFunctionLike(Macro macro, Token name) {
    Token open = nextRaw();
    if (!open.is("(")) {
      pending.addFirst(open);
      return false;
    }
    List<List<Token>> arguments = new ArrayList<>();
    Token close = readArguments(macro, arguments);
    if (close == null) {
      sink.error("TLR-117", name.span(), macro.name());
      return true;
    }
    Span use = name.span().to(close.span());
    List<List<Token>> matched = match(macro, arguments, use);
    if (matched != null) {
      Set<String> hidden = new HashSet<>(name.hidden());
      hidden.retainAll(close.hidden());
      hidden.add(macro.name());
      push(new Substitution(macro, matched, this, sink).result(name, use), name, hidden);
    }
    return true;
  }

  private void push(List<Token> tokens, Token name, Set<String> hidden) {
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Token token = tokens.get(i).hiding(hidden);
      pending.addFirst(i == 0 ? token.spacedLike(name) : token);
    }
  }

  /** Reads up to the closing parenthesis, which it returns; null when the file ends before. */
  private @Nullable Token readArguments(Macro macro, List<List<Token>> arguments) {
    List<Token> current = new ArrayList<>();
    int depth = 0;
    while (true) {
      Token token = nextRaw();
      if (token.isEnd()) {
        pending.addFirst(token);
        return null;
      }
      if (depth == 0 && token.is(")")) {
        arguments.add(current);
        return token;
      }
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && token.is(",") && !inVariadicPart(macro, arguments.size())) {
        arguments.add(current);
        current = new ArrayList<>();
      } else {
        current.add(token);
      }
    }
  }

  private static boolean inVariadicPart(Macro macro, int index) {
    List<String> parameters = macro.parameters();
    return macro.variadic() && parameters != null && index >= parameters.size() - 1;
  }

  /** The arguments, one for each parameter; null when their number is wrong. */
  private @Nullable List<List<Token>> match(Macro macro, List<List<Token>> arguments, Span use) {
    List<String> parameters = macro.parameters();
    int expected = parameters == null ? 0 : parameters.size();
    if (expected == 0 && arguments.size() == 1 && arguments.get(0).isEmpty()) {
      return List.of();
    }
    if (macro.variadic() && arguments.size() == expected - 1) {
      arguments.add(List.of());
    }
    if (arguments.size() == expected) {
      return arguments;
    }
    sink.error("TLR-116", use, macro.name(), expected, arguments.size());
    return null;
  }
}
