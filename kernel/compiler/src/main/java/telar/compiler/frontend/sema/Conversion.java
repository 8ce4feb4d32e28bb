package telar.compiler.frontend.sema;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;

/**
 * How good an implicit conversion is, and the constructor or conversion function that it uses.
 *
 * @param detail tells conversions of one rank apart; smaller is better
 */
record Conversion(Rank rank, int detail, @Nullable FunctionSymbol user) {

  /** Ranks from best to worst. */
  enum Rank {
    EXACT,
    PROMOTION,
    CONVERSION,
    USER,
    ELLIPSIS
  }

  static final Conversion IDENTITY = new Conversion(Rank.EXACT, 0, null);
  static final Conversion ELLIPSIS = new Conversion(Rank.ELLIPSIS, 0, null);

  static Conversion of(Rank rank, int detail) {
    return new Conversion(rank, detail, null);
  }

  Conversion worse(int by) {
    return new Conversion(rank, detail + by, user);
  }

  /** Negative when this one is better. */
  int compareTo(Conversion other) {
    int byRank = rank.compareTo(other.rank);
    return byRank != 0 ? byRank : Integer.compare(detail, other.detail);
  }
}
