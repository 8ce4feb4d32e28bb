package telar.compiler.frontend.lex;

/** The value of a number token. */
public sealed interface NumberLiteral {

  /** An integer: its 64 bits and what restricts its type ({@code longs} is 0, 1 or 2). */
  record OfInteger(long bits, boolean decimal, boolean unsigned, int longs)
      implements NumberLiteral {}

  /** A floating number; {@code suffix} is {@code f}, {@code l} or empty. */
  record OfFloating(double value, String suffix) implements NumberLiteral {}

  /** Not a number: the code of the message and the suffix that is wrong, if that is it. */
  record Malformed(String code, String suffix) implements NumberLiteral {}
}
