package telar.simt.abi;

/**
 * Finds out whether vectors pay for one piece of lane code. At first the JVM interprets them, a
 * hundred times slower than it runs them compiled, so few lanes try them, for a third of the time
 * at most, until they are no longer hopeless. Then whole runs go one way or the other by chance,
 * and their times decide. Workers share it without care: a lost update only makes it take longer.
 */
public final class VectorTrial {

  /** Runs that are judged together. */
  private static final int WINDOW = 64;

  /** Vectors this much slower are not yet compiled. */
  private static final int HOPELESS = 4;

  /**
   * So many lost windows of whole runs, or so much time, decide for scalar code. The first losses
   * say little: whole runs make the JVM compile anew what it had compiled for few lanes.
   */
  private static final int MAX_LOST = 60;

  private static final long MAX_NANOS = 3_000_000_000L;

  private enum Stage {
    FEW_LANES,
    WHOLE_RUNS,
    VECTORS,
    SCALAR
  }

  private final int chunk;
  private volatile Stage stage = Stage.FEW_LANES;
  private int random = 1;
  private int runs;
  private int lost;
  private long credit;
  private long spent;
  private long vectorNanos;
  private long vectorLanes;
  private long scalarNanos;
  private long scalarLanes;

  /** A trial of vectors of so many lanes, a power of two. */
  public VectorTrial(int chunk) {
    this.chunk = chunk;
  }

  /** Vectors without a trial. */
  public static VectorTrial won(int chunk) {
    VectorTrial trial = new VectorTrial(chunk);
    trial.stage = Stage.VECTORS;
    return trial;
  }

  /** Scalar code without a trial. */
  public static VectorTrial lost(int chunk) {
    VectorTrial trial = new VectorTrial(chunk);
    trial.stage = Stage.SCALAR;
    return trial;
  }

  /** Whether vectors may begin at a thread: where a row of threads may. */
  boolean fits(int from) {
    return (from & (chunk - 1)) == 0;
  }

  void run(int piece, int from, int to, BlockCode code) {
    switch (stage) {
      case VECTORS -> code.vectorLanes(piece, from, to);
      case SCALAR -> code.scalarLanes(piece, from, to);
      case FEW_LANES -> few(piece, from, to, code);
      case WHOLE_RUNS -> whole(piece, from, to, code);
    }
  }

  /** Two chunks at any place as vectors, so that the JVM sees the loop over chunks go round. */
  private void few(int piece, int from, int to, BlockCode code) {
    int length = Math.min(to - from, 2 * chunk);
    int places = Math.max(1, (to - from) / length);
    int begin = from + (next() % places) * length;
    int end = credit < 0 ? begin : begin + length;
    scalarPart(piece, from, begin, code);
    long start = System.nanoTime();
    if (end > begin) {
      code.vectorLanes(piece, begin, end);
    }
    long nanos = System.nanoTime() - start;
    scalarPart(piece, end, to, code);
    credit -= 2 * nanos;
    spent += nanos;
    count(vectorNanos + nanos, vectorLanes + end - begin);
    if (runs == 0 && vectorLanes > 0 && scalarLanes > 0) {
      stage = isSlower(HOPELESS) ? spent > MAX_NANOS ? Stage.SCALAR : stage : Stage.WHOLE_RUNS;
      forget();
    }
  }

  private void scalarPart(int piece, int from, int to, BlockCode code) {
    if (to > from) {
      long start = System.nanoTime();
      code.scalarLanes(piece, from, to);
      long nanos = System.nanoTime() - start;
      credit += nanos;
      scalarNanos += nanos;
      scalarLanes += to - from;
    }
  }

  private void whole(int piece, int from, int to, BlockCode code) {
    long start = System.nanoTime();
    if (next() % 2 == 0) {
      code.vectorLanes(piece, from, to);
      count(vectorNanos + System.nanoTime() - start, vectorLanes + to - from);
    } else {
      code.scalarLanes(piece, from, to);
      scalarNanos += System.nanoTime() - start;
      scalarLanes += to - from;
      count(vectorNanos, vectorLanes);
    }
    if (runs == 0 && vectorLanes > 0 && scalarLanes > 0) {
      lost += isSlower(1) ? 1 : 0;
      stage = !isSlower(1) ? Stage.VECTORS : lost >= MAX_LOST ? Stage.SCALAR : Stage.FEW_LANES;
      forget();
    }
  }

  private void count(long nanos, long lanes) {
    vectorNanos = nanos;
    vectorLanes = lanes;
    runs = (runs + 1) % WINDOW;
  }

  private boolean isSlower(int times) {
    return (double) vectorNanos / vectorLanes > times * ((double) scalarNanos / scalarLanes);
  }

  private void forget() {
    vectorNanos = 0;
    vectorLanes = 0;
    scalarNanos = 0;
    scalarLanes = 0;
  }

  /** A number by chance, not negative. */
  private int next() {
    random ^= random << 13;
    random ^= random >>> 17;
    random ^= random << 5;
    return random >>> 1;
  }
}
