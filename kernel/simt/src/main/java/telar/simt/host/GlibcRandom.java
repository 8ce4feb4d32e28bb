package telar.simt.host;

/** The sequence of {@code rand()} in glibc: additive feedback over 31 words. */
final class GlibcRandom {

  private static final int DEGREE = 31;
  private static final int SEPARATION = 3;
  private static final int DISCARDED = 310;

  private final int[] words = new int[DEGREE];
  private int front;

  GlibcRandom() {
    seed(1);
  }

  void seed(int seed) {
    words[0] = seed == 0 ? 1 : seed;
    for (int i = 1; i < DEGREE; i++) {
      long next = 16807L * words[i - 1] % Integer.MAX_VALUE;
      words[i] = (int) (next < 0 ? next + Integer.MAX_VALUE : next);
    }
    front = SEPARATION;
    for (int i = 0; i < DISCARDED; i++) {
      next();
    }
  }

  /** The next number, 0 to 2³¹-1. */
  int next() {
    int rear = (front + DEGREE - SEPARATION) % DEGREE;
    words[front] += words[rear];
    int result = words[front] >>> 1;
    front = (front + 1) % DEGREE;
    return result;
  }
}
