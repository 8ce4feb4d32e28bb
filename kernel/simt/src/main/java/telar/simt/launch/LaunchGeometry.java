package telar.simt.launch;

/** Grid and block dimensions of a launch, and its dynamic shared memory in bytes. */
public record LaunchGeometry(
    int gridX, int gridY, int gridZ, int blockX, int blockY, int blockZ, int sharedBytes) {

  /** Threads of a block. */
  public int threads() {
    return blockX * blockY * blockZ;
  }

  /** Warps of a block, the last one possibly partial. */
  public int warps() {
    return (threads() + 31) / 32;
  }

  /** Blocks of the grid. */
  public long blocks() {
    return (long) gridX * gridY * gridZ;
  }
}
