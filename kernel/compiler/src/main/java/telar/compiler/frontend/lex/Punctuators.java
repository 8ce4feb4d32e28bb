package telar.compiler.frontend.lex;

import java.util.Map;
import java.util.Set;

/**
 * The punctuators. {@code >>} and {@code >>>} are not among them: each {@code >} is a token of its
 * own and the parser joins those that touch, since only it knows which ones close a template
 * argument list or a launch configuration.
 */
final class Punctuators {

  private static final Set<String> THREE = Set.of("<<<", "<<=", "...", "->*", "<=>");

  private static final Set<String> TWO =
      Set.of(
          "<<", "<=", ">=", "==", "!=", "&&", "||", "++", "--", "->", "::", ".*", "+=", "-=", "*=",
          "/=", "%=", "&=", "|=", "^=", "##");

  private static final String ONE = "{}[]()<>;:?.~!+-*/%^&|=,#";

  /** Words that are spelt-out operators. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("and", "&&"),
          Map.entry("or", "||"),
          Map.entry("not", "!"),
          Map.entry("xor", "^"),
          Map.entry("bitand", "&"),
          Map.entry("bitor", "|"),
          Map.entry("compl", "~"),
          Map.entry("and_eq", "&="),
          Map.entry("or_eq", "|="),
          Map.entry("xor_eq", "^="),
          Map.entry("not_eq", "!="));

  private Punctuators() {}

  /** Length of the longest punctuator that starts with these characters; 0 when there is none. */
  static int longest(int first, int second, int third) {
    if (second > 0
        && third > 0
        && THREE.contains("" + (char) first + (char) second + (char) third)) {
      return 3;
    }
    if (second > 0 && TWO.contains("" + (char) first + (char) second)) {
      return 2;
    }
    return ONE.indexOf(first) >= 0 ? 1 : 0;
  }

  static boolean isWord(String identifier) {
    return WORDS.containsKey(identifier);
  }

  /** The operator that a word such as {@code and} spells; the word itself when it is none. */
  static String operatorOf(String identifier) {
    return WORDS.getOrDefault(identifier, identifier);
  }
}
