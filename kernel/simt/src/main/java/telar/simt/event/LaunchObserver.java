package telar.simt.event;

import telar.simt.launch.LaunchGeometry;

/** Listens to a whole launch; {@link #block} may be called from several threads at once. */
public interface LaunchObserver {

  /** The observer of one block, by its linear number {@code x + gridX·(y + gridY·z)}. */
  BlockObserver block(LaunchGeometry geometry, long linearBlock);
}
