package telar.notebook.pictures;

import telar.device.WarpAccess;

/** Lanes of a warp as bits. */
final class Masks {

  private Masks() {}

  /** The lanes that take part in an access. */
  static int active(WarpAccess access) {
    int mask = 0;
    for (int lane = 0; lane < access.offsets().size(); lane++) {
      mask |= access.offsets().get(lane) == WarpAccess.INACTIVE ? 0 : 1 << lane;
    }
    return mask;
  }

  static int lanes(int mask) {
    return Integer.bitCount(mask);
  }
}
