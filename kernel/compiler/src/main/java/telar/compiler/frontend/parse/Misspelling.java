package telar.compiler.frontend.parse;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.JavaWords;
import telar.compiler.diagnostics.Suggestions;
import telar.compiler.frontend.lex.Token;
import telar.compiler.frontend.lex.TokenKind;

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
    if (word.is("final") && (beforeType || Tokens.isName(after))) {
      reportJava(word);
      return Optional.of("const");
    }
    if (!tokens.atName() || !beforeType || names.lookup(word.text()) != null) {
      return Optional.empty();
    }
    Optional<String> meant = nearest(word.text(), Keywords.beforeTypes());
    meant.ifPresent(keyword -> report(word, keyword));
    return meant;
  }

  /** Java's access before a declaration, as in {@code public int f()}, is reported and skipped. */
  boolean access(Place place) {
    Token word = tokens.peek();
    boolean access = Keywords.ACCESS.contains(word.text());
    if (!access || tokens.peek(1).is(":")) {
      return false;
    }
    String help = place == Place.CLASS ? "help.javaAccessOfMember" : "help.javaAccess";
    reporter.error(
        Diagnostic.error("TLR-140", word.span(), word.text()).withHelp(help, word.text()));
    tokens.next();
    return true;
  }

  /** {@code class B extends A}: reported and skipped, so that the base can be read. */
  boolean inheritance() {
    boolean inherits = tokens.at("extends") || tokens.at("implements");
    if (inherits) {
      reportJava(tokens.peek());
    }
    return inherits;
  }

  /** Where a word of Java ends the construct: the error, which says what CUDA C++ has instead. */
  SyntaxError java(Token word) {
    reportJava(word);
    return new SyntaxError();
  }

  private void reportJava(Token word) {
    Diagnostic error = Diagnostic.error("TLR-140", word.span(), word.text());
    reporter.error(
        JavaWords.inCuda(word.text())
            .map(meant -> error.withHelp("help.javaWord", word.text(), meant))
            .orElse(error));
    tokens.next();
  }

  /** The fundamental type that was meant by an unknown word, which is reported and skipped. */
  Optional<String> type() {
    Token word = tokens.peek();
    if (!word.text().chars().allMatch(Character::isLetter)) {
      return Optional.empty();
    }
    Optional<String> meant = nearest(word.text(), Keywords.FUNDAMENTAL);
    meant.ifPresent(keyword -> report(word, keyword));
    return meant;
  }

  /**
   * Whether an unknown word where a statement starts was meant as a keyword; then it is reported
   * and replaced, so that the statement can be read.
   */
  boolean statement() {
    Token word = tokens.peek();
    if (!tokens.atName() || names.lookup(word.text()) != null) {
      return false;
    }
    if (word.is("synchronized")) {
      throw java(word);
    }
    Optional<String> meant = Suggestions.nearest(word.text(), plausible(tokens.peek(1)));
    meant.ifPresent(
        keyword -> {
          report(word, keyword);
          tokens.replacePrevious(keyword);
        });
    return meant.isPresent();
  }

  /** The keywords that can stand before a token, where an unknown name cannot. */
  private List<String> plausible(Token after) {
    if (after.is("(")) {
      return opensBlock() ? List.of("for", "while", "if", "switch") : List.of();
    }
    if (after.is("{")) {
      return List.of("else", "do");
    }
    if (after.kind() == TokenKind.NUMBER || Tokens.isName(after)) {
      return List.of("return");
    }
    return after.is(";") ? List.of("break", "continue", "return") : List.of();
  }

  /** Whether the parenthesis after the word holds a loop header or is followed by a block. */
  private boolean opensBlock() {
    int start = tokens.position();
    tokens.next();
    boolean declares = Keywords.startsType(tokens.peek(1).text());
    tokens.skipBalanced();
    boolean block = tokens.at("{");
    tokens.reset(start);
    return declares || block;
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
