package telar.simt.intrinsics;

/** Which lanes a shuffle asks for their values. */
public final class ShuffleSources {

  private ShuffleSources() {}

  /** The lanes that {@code __shfl_sync} reads. */
  public static int indexed(int active, int[] source, int[] width) {
    int asked = 0;
    for (int rest = active; rest != 0; rest &= rest - 1) {
      int lane = Lanes.first(rest);
      asked |= 1 << Lanes.indexed(lane, source[lane], width[lane]);
    }
    return asked;
  }
}
