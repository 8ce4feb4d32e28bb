package telar.checks.repeat;

import telar.checks.access.ShapeObserver;

/**
 * Watches one block after another. What it finds and counts in a block depends only on what it is
 * told of that block, so that it need not be told the same again: it is enough to count it again.
 */
public abstract class Watcher extends ShapeObserver {

  /** Goes on with another block. */
  public abstract void enter(long block);

  /** What is counted from here on may be counted again. */
  public abstract void mark();

  /** Keeps what was counted since the mark. */
  public abstract void keep();

  /** Counts once more what was kept. */
  public abstract void again();

  /** Whether nothing was found up to now. */
  public abstract boolean isClean();
}
