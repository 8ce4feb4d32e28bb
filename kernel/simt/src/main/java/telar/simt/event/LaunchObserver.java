package telar.simt.event;

import telar.simt.launch.LaunchGeometry;

/** Listens to a whole launch; {@link #block} may be called from several threads at once. */
public interface LaunchObserver {

  /** The observer of one block, by its linear number {@code x + gridX·(y + gridY·z)}. */
  BlockObserver block(LaunchGeometry geometry, long linearBlock);

  /**
   * The same for the next block of a worker thread.
   *
   * @param previous what this method gave the thread for a block that has ended; it may be given
   *     again
   */
  default BlockObserver next(LaunchGeometry geometry, long linearBlock, BlockObserver previous) {
    return block(geometry, linearBlock);
  }
}
