package telar.notebook.pictures;

import telar.device.Dim3;

/** Blocks and threads as CUDA writes them. */
public final class Places {

  private Places() {}

  /** The indices of a block or thread, without the dimensions that are zero. */
  public static String text(Dim3 place) {
    if (place.z() > 0) {
      return place.toString();
    }
    return place.y() > 0 ? "(" + place.x() + ", " + place.y() + ")" : "" + place.x();
  }
}
