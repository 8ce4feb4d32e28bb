package telar.simt.abi;

/**
 * Finds out whether vectors pay for one piece of lane code. At first the JVM interprets them, a
 * hundred times slower than it runs them compiled, so few lanes try them, a third of the time at
 * most, until they are faster than the others. Workers share it without care: a lost update only
 * makes it take longer.
 */
public final class VectorTrial {

  /** Wins in a row that decide. */
  private static final int ENOUGH = 4;

  /** After this long without a decision it is scalar code's. */
  private static final long MAX_NANOS = 3_000_000_000L;

  /** A way to run lane code. */
  interface Way {
    void run(int piece, int from, int to);
  }

  private final int chunk;
  private volatile boolean vectorsWon;
  private volatile boolean scalarWon;
  private int wins;
  private double scalarPerLane;
  private long spent;
  private long credit;

  /** A trial of vectors of so many lanes, a power of two. */
  public VectorTrial(int chunk) {
    this.chunk = chunk;
  }

  /** The answer without a trial. */
  public static VectorTrial won(int chunk) {
    VectorTrial trial = new VectorTrial(chunk);
    trial.vectorsWon = true;
    return trial;
  }

  /** Whether vectors may begin at a thread: where a row of threads may. */
  boolean fits(int from) {
    return (from & (chunk - 1)) == 0;
  }

  void run(int piece, int from, int to, Way vectors, Way scalar) {
    if (vectorsWon) {
      vectors.run(piece, from, to);
    } else if (scalarWon) {
      scalar.run(piece, from, to);
    } else {
      compare(piece, from, to, vectors, scalar);
    }
  }

  /** Two chunks, so that the JVM sees the loop over chunks go round; the rest as scalar code. */
  private void compare(int piece, int from, int to, Way vectors, Way scalar) {
    int split = credit < 0 ? from : Math.min(to, from + 2 * chunk);
    long start = System.nanoTime();
    if (split > from) {
      vectors.run(piece, from, split);
    }
    long middle = System.nanoTime();
    if (to > split) {
      scalar.run(piece, split, to);
    }
    long end = System.nanoTime();
    credit += end - middle - 2 * (middle - start);
    if (to > split) {
      scalarPerLane = (double) (end - middle) / (to - split);
    }
    if (split > from) {
      spent += middle - start;
      judge((double) (middle - start) / (split - from));
    }
  }

  private void judge(double vectorPerLane) {
    wins = vectorPerLane < scalarPerLane ? wins + 1 : 0;
    vectorsWon = wins >= ENOUGH;
    scalarWon = !vectorsWon && spent > MAX_NANOS;
  }
}
