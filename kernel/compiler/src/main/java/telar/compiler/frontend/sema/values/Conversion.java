package telar.compiler.frontend.sema.values;

import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;

/**
 * How good an implicit conversion is, and the constructor or conversion function that it uses.
 *
 * @param detail tells conversions of one rank apart; smaller is better
 */
public record Conversion(Rank rank, int detail, @Nullable FunctionSymbol user) {

  /** Ranks from best to worst. */
  public enum Rank {
    EXACT,
    PROMOTION,
    CONVERSION,
    USER,
    ELLIPSIS
  }

  public static final Conversion IDENTITY = new Conversion(Rank.EXACT, 0, null);
  public static final Conversion ELLIPSIS = new Conversion(Rank.ELLIPSIS, 0, null);

  public static Conversion of(Rank rank, int detail) {
    return new Conversion(rank, detail, null);
  }

  public Conversion worse(int by) {
    return new Conversion(rank, detail + by, user);
  }

  /** Negative when this one is better. */
  public int compareTo(Conversion other) {
    int byRank = rank.compareTo(other.rank);
    return byRank != 0 ? byRank : Integer.compare(detail, other.detail);
  }
}
