package telar.compiler.codegen;

import telar.simt.launch.LaunchGeometry;

/** How the chunks that run together stand in a block. */
final class ChunkGroup {

  /** Chunks at a time that keep a machine busy whose additions take four cycles. */
  static final int MAX_CHUNKS = 4;

  private ChunkGroup() {}

  /**
   * How many of the chunks of a group stand side by side in a row of threads; 0 when groups differ
   * in that. Groups begin at a multiple of their size.
   */
  static int row(LaunchGeometry launch, int lanes) {
    int chunks = launch.blockX() / lanes;
    if (launch.blockY() * launch.blockZ() == 1 || chunks % MAX_CHUNKS == 0) {
      return MAX_CHUNKS;
    }
    boolean samePlane = launch.blockZ() == 1 || launch.blockY() * chunks % MAX_CHUNKS == 0;
    return samePlane && MAX_CHUNKS % chunks == 0 ? chunks : 0;
  }
}
