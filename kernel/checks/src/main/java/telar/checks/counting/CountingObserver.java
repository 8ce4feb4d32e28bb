package telar.checks.counting;

import telar.checks.access.ShapeObserver;

/** Counts what one block after another accesses, by line; what it counted it can count again. */
public abstract class CountingObserver extends ShapeObserver {

  /** Where it counts. */
  protected final LineTally.Rows rows;

  protected CountingObserver(LineTally.Rows rows) {
    this.rows = rows;
  }

  /** What is counted from here on may be counted again. */
  public final void mark() {
    rows.mark();
  }

  /** Keeps what was counted since the mark. */
  public final void keep() {
    rows.keep();
  }

  /** Counts once more what was kept. */
  public final void again() {
    rows.again();
  }
}
