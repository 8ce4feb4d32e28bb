package telar.device.jcuda.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import telar.device.KernelParameter;

/** Splits the tokens between a kernel's parentheses into named, typed parameters. */
final class ParameterParser {

  private static final Set<String> TYPE_WORDS =
      Set.of(
          "void",
          "bool",
          "char",
          "short",
          "int",
          "long",
          "float",
          "double",
          "signed",
          "unsigned",
          "const",
          "volatile",
          "struct",
          "__restrict__",
          "__restrict",
          "__grid_constant__");

  private ParameterParser() {}

  static List<KernelParameter> parse(List<Token> tokens) {
    List<KernelParameter> parameters = new ArrayList<>();
    for (List<Token> piece : splitAtCommas(tokens)) {
      parameters.add(parameter(withoutDefault(piece)));
    }
    boolean onlyVoid = parameters.size() == 1 && parameters.get(0).type().equals("void");
    return onlyVoid ? List.of() : parameters;
  }

  private static List<List<Token>> splitAtCommas(List<Token> tokens) {
    List<List<Token>> pieces = new ArrayList<>();
    List<Token> piece = new ArrayList<>();
    int depth = 0;
    for (Token token : tokens) {
      if (token.is(",") && depth == 0) {
        pieces.add(piece);
        piece = new ArrayList<>();
      } else {
        depth += Brackets.step(token);
        piece.add(token);
      }
    }
    if (!piece.isEmpty()) {
      pieces.add(piece);
    }
    return pieces;
  }

  private static List<Token> withoutDefault(List<Token> piece) {
    int depth = 0;
    for (int i = 0; i < piece.size(); i++) {
      if (piece.get(i).is("=") && depth == 0) {
        return piece.subList(0, i);
      }
      depth += Brackets.step(piece.get(i));
    }
    return piece;
  }

  private static KernelParameter parameter(List<Token> piece) {
    int array = indexOf(piece, "[");
    List<Token> declarator = piece.subList(0, array < 0 ? piece.size() : array);
    int nameAt = nameIndex(declarator);
    List<Token> type = new ArrayList<>(declarator);
    String name = nameAt < 0 ? "" : type.remove(nameAt).text();
    String text = typeText(type) + (array < 0 ? "" : " *");
    return new KernelParameter(name, text, text.contains("*"));
  }

  /** The name is the last word, unless that word is part of the type of a nameless parameter. */
  private static int nameIndex(List<Token> declarator) {
    int last = declarator.size() - 1;
    if (last < 1 || !declarator.get(last).isWord()) {
      return -1;
    }
    boolean ofType =
        TYPE_WORDS.contains(declarator.get(last).text()) || declarator.get(last - 1).is("::");
    boolean onlyQualifiers =
        declarator.subList(0, last).stream()
            .allMatch(token -> Set.of("const", "volatile", "struct").contains(token.text()));
    return ofType || onlyQualifiers ? -1 : last;
  }

  private static int indexOf(List<Token> tokens, String text) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(text)) {
        return i;
      }
    }
    return -1;
  }

  static String typeText(List<Token> tokens) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      if (i > 0 && spaced(tokens.get(i - 1), tokens.get(i))) {
        text.append(' ');
      }
      text.append(tokens.get(i).text());
    }
    return text.toString();
  }

  private static boolean spaced(Token left, Token right) {
    if (left.is(",")) {
      return true;
    }
    boolean afterPointer = left.is("*") || left.is("&");
    boolean word = right.isWord() || right.kind() == Token.Kind.NUMBER;
    boolean pointer = right.is("*") || right.is("&");
    if (pointer) {
      return !afterPointer;
    }
    return word && (left.isWord() || left.is(">")) || (word && left.is("*") && isQualifier(right));
  }

  private static boolean isQualifier(Token token) {
    return token.is("const");
  }
}
