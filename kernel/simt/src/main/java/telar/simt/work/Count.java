package telar.simt.work;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often threads executed a stretch of code without branches: a sum of what conditions were
 * told, and of the threads of the launch, each times a number.
 */
public final class Count {

  private static final int LAUNCHED = -1;

  /** Never. */
  public static final Count ZERO = new Count(new TreeMap<>());

  /** Once by each thread. */
  public static final Count THREADS = term(LAUNCHED);

  /** Factors, by twice the number of a condition, plus one for where it held. */
  private final SortedMap<Integer, Long> factors;

  private Count(SortedMap<Integer, Long> factors) {
    this.factors = Collections.unmodifiableSortedMap(factors);
  }

  private static Count term(int term) {
    return new Count(new TreeMap<>(Collections.singletonMap(term, 1L)));
  }

  /** As often as threads evaluated a condition. */
  public static Count active(int site) {
    return term(2 * site);
  }

  /** As often as it held. */
  public static Count taken(int site) {
    return term(2 * site + 1);
  }

  public Count plus(Count other) {
    return with(other, 1);
  }

  public Count minus(Count other) {
    return with(other, -1);
  }

  private Count with(Count other, int sign) {
    SortedMap<Integer, Long> sum = new TreeMap<>(factors);
    other.factors.forEach(
        (term, factor) ->
            sum.merge(term, sign * factor, (a, b) -> a + b == 0 ? null : Long.valueOf(a + b)));
    return new Count(sum);
  }

  public boolean isZero() {
    return factors.isEmpty();
  }

  /** The number, once the launch is over. */
  public long value(BranchTotals totals, long threads) {
    long sum = 0;
    for (var entry : factors.entrySet()) {
      sum += entry.getValue() * value(entry.getKey(), totals, threads);
    }
    return sum;
  }

  private static long value(int term, BranchTotals totals, long threads) {
    if (term == LAUNCHED) {
      return threads;
    }
    return term % 2 == 0 ? totals.active(term / 2) : totals.taken(term / 2);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Count count && count.factors.equals(factors);
  }

  @Override
  public int hashCode() {
    return factors.hashCode();
  }

  @Override
  public String toString() {
    return factors.toString();
  }
}
