package telar.compiler.frontend.parse;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.lex.Token;

/** Recognises {@code int[] a = new int[10]} and says how CUDA C++ declares such an array. */
final class JavaArray {

  private static final String SOME_SIZE = "10";

  private JavaArray() {}

  /** Ends the declaration with an error when Java's brackets stand where its name is awaited. */
  static void check(Grammar g, TypeSyntax element) {
    int dimensions = dimensions(g.tokens);
    Token name = g.tokens.peek(2 * dimensions);
    if (dimensions == 0 || !Tokens.isName(name)) {
      return;
    }
    List<String> sizes = sizes(g.tokens, 2 * dimensions + 1);
    StringBuilder declarator = new StringBuilder(name.text());
    for (int i = 0; i < dimensions; i++) {
      declarator.append('[').append(i < sizes.size() ? sizes.get(i) : SOME_SIZE).append(']');
    }
    Token open = g.tokens.peek();
    Diagnostic error = Diagnostic.error("TLR-138", open.span(), Punctuation.describe(open));
    String type = element.span().text();
    g.reporter.error(
        sizes.stream()
            .filter(size -> !mayBeConstant(size))
            .findFirst()
            .map(size -> error.withHelp("help.javaArrayOfUnknownSize", type, name.text(), size))
            .orElse(error.withHelp("help.javaArrayVariable", type, declarator)));
    throw new SyntaxError();
  }

  /** A number, or a name written as those of constants are. */
  private static boolean mayBeConstant(String size) {
    return size.chars().noneMatch(Character::isLowerCase);
  }

  private static int dimensions(Tokens tokens) {
    int count = 0;
    while (tokens.peek(2 * count).is("[") && tokens.peek(2 * count + 1).is("]")) {
      count++;
    }
    return count;
  }

  /** The sizes in {@code = new int[2][3]}, or how many values {@code = {1, 2}} has. */
  private static List<String> sizes(Tokens tokens, int at) {
    List<String> sizes = new ArrayList<>();
    if (tokens.peek(at).is("=") && tokens.peek(at + 1).is("new")) {
      for (int i = at + 3; tokens.peek(i).is("[") && tokens.peek(i + 2).is("]"); i += 3) {
        sizes.add(tokens.peek(i + 1).text());
      }
    } else if (tokens.peek(at).is("=") && tokens.peek(at + 1).is("{")) {
      sizes.add("");
    }
    return sizes;
  }
}
