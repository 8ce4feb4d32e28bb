package telar.device.jcuda.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts C++ text into tokens, leaving out what must not be mistaken for code: comments, string
 * contents and preprocessor lines.
 */
final class Tokenizer {

  // Loops take long runs possessively: a regex loop over single characters would need deep stacks.
  private static final Pattern SKIPPED =
      Pattern.compile("\\s++|//(?:[^\\\\\\n]++|\\\\\\R?)*+|/\\*(?s:.*?)(?:\\*/|\\z)");
  private static final Pattern DIRECTIVE =
      Pattern.compile("#(?:[^\\\\\\n/]++|\\\\\\R?|/\\*(?s:.*?)(?:\\*/|\\z)|/)*+");
  private static final Pattern RAW_STRING =
      Pattern.compile("(?:u8|[uUL])?R\"([^(\\s\"]*+)\\((?s:.*?)\\)\\1\"");
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:u8|[uUL])?(?:\"(?:[^\"\\\\\\n]++|\\\\\\R|\\\\.)*+\"?|'(?:[^'\\\\\\n]++|\\\\.)*+'?)");
  private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");
  private static final Pattern NUMBER =
      Pattern.compile("\\.?\\d(?:'?[\\p{Alnum}_.]|(?<=[eEpP])[+-])*");
  private static final Pattern PUNCTUATION = Pattern.compile("::|->|(?s:.)");

  private final Matcher matcher;
  private final int end;
  private final List<Token> tokens = new ArrayList<>();
  private int position;

  private Tokenizer(String text) {
    matcher = PUNCTUATION.matcher(text);
    end = text.length();
  }

  static List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    while (tokenizer.position < tokenizer.end) {
      tokenizer.next();
    }
    return tokenizer.tokens;
  }

  private void next() {
    if (skip(SKIPPED) || skip(DIRECTIVE)) {
      return;
    }
    boolean taken =
        take(RAW_STRING, Token.Kind.LITERAL)
            || take(QUOTED, Token.Kind.LITERAL)
            || take(WORD, Token.Kind.WORD)
            || take(NUMBER, Token.Kind.NUMBER);
    if (!taken) {
      take(PUNCTUATION, Token.Kind.PUNCTUATION);
    }
  }

  private boolean skip(Pattern pattern) {
    if (!at(pattern)) {
      return false;
    }
    position = matcher.end();
    return true;
  }

  private boolean take(Pattern pattern, Token.Kind kind) {
    if (!at(pattern)) {
      return false;
    }
    tokens.add(new Token(kind, matcher.group()));
    position = matcher.end();
    return true;
  }

  private boolean at(Pattern pattern) {
    return matcher.usePattern(pattern).region(position, end).lookingAt();
  }
}
