package telar.simt.intrinsics;

/** Which lane a shuffle reads: CUDA's rules for segments of {@code width} lanes. */
final class Lanes {

  static final int COUNT = 32;

  private Lanes() {}

  /** Lane {@code source} of the segment, wrapping round. */
  static int indexed(int lane, int source, int width) {
    return (lane & -width) | (source & (width - 1));
  }

  /** {@code delta} lanes below; itself when that leaves the segment. */
  static int up(int lane, int delta, int width) {
    return Integer.compareUnsigned(delta, lane & (width - 1)) > 0 ? lane : lane - delta;
  }

  /** {@code delta} lanes above; itself when that leaves the segment. */
  static int down(int lane, int delta, int width) {
    int room = width - 1 - (lane & (width - 1));
    return Integer.compareUnsigned(delta, room) > 0 ? lane : lane + delta;
  }

  /** The lane whose number differs in those bits; itself when that is in a later segment. */
  static int xor(int lane, int bits, int width) {
    int source = lane ^ bits;
    return source < 0 || source > (lane | (width - 1)) ? lane : source;
  }

  static int first(int mask) {
    return Integer.numberOfTrailingZeros(mask);
  }
}
