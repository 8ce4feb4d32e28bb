package telar.simt.intrinsics;

import telar.simt.abi.ThreadContext;
import telar.simt.launch.GridBarrier;

/** What cooperative groups ask of a whole grid. */
public final class GridCalls {

  private GridCalls() {}

  /** Whether the launch is cooperative, so that its blocks can meet. */
  @Intrinsic("__telar_grid_is_valid")
  public static int isValid(ThreadContext thread) {
    return thread.block().launch().services().grid() == null ? 0 : 1;
  }

  /** Called by one thread of each block, between two barriers of the block. */
  @Intrinsic("__telar_grid_await")
  public static void await(ThreadContext thread) {
    GridBarrier grid = thread.block().launch().services().grid();
    if (grid == null) {
      throw new GridSyncFault();
    }
    grid.await(thread.block().cancel());
  }
}
