package telar.simt.abi;

import java.util.function.LongSupplier;

/**
 * Finds out whether vectors pay for one piece of lane code. At first the JVM interprets them, a
 * hundred times slower than it runs them compiled, so few lanes try them, until they are no longer
 * hopeless. Then whole runs go one way or the other by chance, and their times decide. All this
 * while vectors get a third of the time at most, and when that has been long enough, scalar code
 * has won. Workers share a trial without care: a lost update only makes it longer.
 */
public final class VectorTrial {

  /** The two ways to run a piece. */
  interface Ways {
    void scalarLanes(int piece, int from, int to);

    void vectorLanes(int piece, int from, int to);
  }

  /** Runs of each way that are judged together. */
  private static final int WINDOW = 24;

  /** Vectors this much slower are not yet compiled. */
  private static final int HOPELESS = 4;

  /** Before so much time, scalar code may not yet be compiled as well as it will be. */
  private static final long MIN_NANOS = 50_000_000L;

  /** So much time is enough for the JVM to compile vectors. */
  private static final long MAX_NANOS = 10_000_000_000L;

  private enum Stage {
    FEW_LANES,
    WHOLE_RUNS,
    VECTORS,
    SCALAR
  }

  private final int chunk;
  private final int group;
  private final LongSupplier clock;
  private final RunTimes vectors = new RunTimes(WINDOW);
  private final RunTimes scalar = new RunTimes(WINDOW);
  private volatile Stage stage = Stage.FEW_LANES;
  private int random = 1;
  private long credit;
  private long spent;

  /**
   * A trial of vectors.
   *
   * @param chunk lanes of one, a power of two
   * @param group lanes that they run at a time
   */
  public VectorTrial(int chunk, int group) {
    this(chunk, group, System::nanoTime);
  }

  VectorTrial(int chunk, int group, LongSupplier clock) {
    this.chunk = chunk;
    this.group = group;
    this.clock = clock;
  }

  /** Vectors without a trial. */
  public static VectorTrial won(int chunk) {
    VectorTrial trial = new VectorTrial(chunk, chunk);
    trial.stage = Stage.VECTORS;
    return trial;
  }

  /** Whether the trial is over. */
  boolean isDecided() {
    return isWon() || stage == Stage.SCALAR;
  }

  /** Whether vectors are better. */
  boolean isWon() {
    return stage == Stage.VECTORS;
  }

  /** Whether vectors may begin at a thread: where a row of threads may. */
  boolean fits(int from) {
    return (from & (chunk - 1)) == 0;
  }

  void run(int piece, int from, int to, Ways code) {
    switch (stage) {
      case VECTORS -> code.vectorLanes(piece, from, to);
      case SCALAR -> code.scalarLanes(piece, from, to);
      case FEW_LANES -> few(piece, from, to, code);
      case WHOLE_RUNS -> whole(piece, from, to, code);
    }
  }

  /**
   * Two groups at any place one way or the other, so that the JVM sees the loop over groups go
   * round; the rest as scalar code. Threads keep their order, so that the first one that fails is
   * the one told.
   */
  private void few(int piece, int from, int to, Ways code) {
    int length = Math.min(to - from, 2 * group);
    int places = Math.max(1, (to - from) / length);
    int begin = from + (next() % places) * length;
    rest(piece, from, begin, code);
    sample(piece, begin, begin + length, code);
    rest(piece, begin + length, to, code);
    if (vectors.isComplete() && scalar.isComplete()) {
      judge(isSlower(HOPELESS) ? Stage.FEW_LANES : Stage.WHOLE_RUNS);
    }
  }

  /** Lanes that are not on trial: as scalar code, which earns vectors their time. */
  private void rest(int piece, int from, int to, Ways code) {
    if (from < to) {
      long start = clock.getAsLong();
      code.scalarLanes(piece, from, to);
      long nanos = clock.getAsLong() - start;
      credit += nanos;
      spent += nanos;
    }
  }

  private void whole(int piece, int from, int to, Ways code) {
    sample(piece, from, to, code);
    if (vectors.isComplete() && scalar.isComplete()) {
      boolean early = spent < MIN_NANOS;
      judge(isSlower(1) ? Stage.FEW_LANES : early ? Stage.WHOLE_RUNS : Stage.VECTORS);
    }
  }

  /** A run one way or the other by chance. */
  private void sample(int piece, int from, int to, Ways code) {
    boolean asVectors = credit >= 0 && next() % 2 == 0;
    long start = clock.getAsLong();
    if (asVectors) {
      code.vectorLanes(piece, from, to);
    } else {
      code.scalarLanes(piece, from, to);
    }
    long nanos = clock.getAsLong() - start;
    spent += nanos;
    credit += asVectors ? -2 * nanos : nanos;
    (asVectors ? vectors : scalar).add(nanos, to - from);
  }

  private void judge(Stage next) {
    stage = next == Stage.FEW_LANES && spent > MAX_NANOS ? Stage.SCALAR : next;
    vectors.forget();
    scalar.forget();
  }

  private boolean isSlower(int times) {
    return vectors.typical() > times * scalar.typical();
  }

  /** A number by chance, not negative. */
  private int next() {
    random ^= random << 13;
    random ^= random >>> 17;
    random ^= random << 5;
    return random >>> 1;
  }
}
