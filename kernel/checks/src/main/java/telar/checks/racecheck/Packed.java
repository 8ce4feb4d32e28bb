package telar.checks.racecheck;

/**
 * An access in one number: block + 1 (33 bits), site (19 bits), thread (11 bits), whether other
 * blocks did the same (1 bit). 0 is none. Threads down to -32 fit, which lie before a block's
 * first.
 */
final class Packed {

  static final long NONE = 0;
  static final long MANY = 1;

  private static final int THREAD_SHIFT = 1;
  private static final int THREAD_MASK = 0x7FF;
  private static final int THREAD_ORIGIN = 32;
  private static final int SITE_SHIFT = 12;
  private static final int SITE_MASK = 0x7FFFF;
  private static final int BLOCK_SHIFT = 31;

  private Packed() {}

  static long of(long block, int thread, int site) {
    return (block + 1) << BLOCK_SHIFT
        | (long) site << SITE_SHIFT
        | (long) (thread + THREAD_ORIGIN) << THREAD_SHIFT;
  }

  static long block(long packed) {
    return (packed >>> BLOCK_SHIFT) - 1;
  }

  static int thread(long packed) {
    return ((int) (packed >>> THREAD_SHIFT) & THREAD_MASK) - THREAD_ORIGIN;
  }

  static int site(long packed) {
    return (int) (packed >>> SITE_SHIFT) & SITE_MASK;
  }

  /** The same access by a thread {@code threads} further on. */
  static long later(long packed, int threads) {
    return packed + ((long) threads << THREAD_SHIFT);
  }
}
