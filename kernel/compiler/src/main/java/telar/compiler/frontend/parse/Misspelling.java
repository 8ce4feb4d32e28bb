package telar.compiler.frontend.parse;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.Suggestions;
import telar.compiler.frontend.lex.Token;

/** Recognises keywords that were misspelt, so that one slip gives one message. */
final class Misspelling {

  private final Tokens tokens;
  private final Names names;
  private final Reporter reporter;

  Misspelling(Tokens tokens, Names names, Reporter reporter) {
    this.tokens = tokens;
    this.names = names;
    this.reporter = reporter;
  }

  /**
   * The keyword that was meant by an unknown word before a type, as in {@code _global_ void k()};
   * the word is reported and skipped.
   */
  Optional<String> specifier() {
    Token word = tokens.peek();
    Token after = tokens.peek(1);
    boolean beforeType = Keywords.startsDeclaration(after.text()) || names.isType(after.text());
    if (!tokens.atName() || !beforeType || names.lookup(word.text()) != null) {
      return Optional.empty();
    }
    Optional<String> meant = nearest(word.text(), Keywords.beforeTypes());
    meant.ifPresent(keyword -> report(word, keyword));
    return meant;
  }

  private void report(Token word, String keyword) {
    reporter.error(
        Diagnostic.error("TLR-140", word.span(), word.text()).withHelp("help.didYouMean", keyword));
    tokens.next();
  }

  /** Like {@link Suggestions#nearest}, but underscores and case are what people forget most. */
  static Optional<String> nearest(String word, Collection<String> keywords) {
    Optional<String> sameLetters =
        keywords.stream().filter(k -> letters(k).equals(letters(word))).sorted().findFirst();
    return sameLetters.isPresent() ? sameLetters : Suggestions.nearest(word, keywords);
  }

  private static String letters(String word) {
    return word.replace("_", "").toLowerCase(Locale.ROOT);
  }
}
