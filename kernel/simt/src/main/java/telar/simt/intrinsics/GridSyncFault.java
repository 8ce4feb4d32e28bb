package telar.simt.intrinsics;

/** A kernel asked all blocks to meet in a launch that is not cooperative. */
public final class GridSyncFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GridSyncFault() {
    super("grid.sync()", null, false, false);
  }
}
