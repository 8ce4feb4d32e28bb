package telar.simt.launch;

import java.util.concurrent.atomic.AtomicLongArray;

/**
 * A number that one thread writes often, alone in its cache lines: threads that write neighbours
 * take the line from each other each time.
 */
public final class LoneLong {

  /** On both sides more than the two lines that processors fetch together. */
  private static final int LONGS = 33;

  private static final int MIDDLE = LONGS / 2;

  private final AtomicLongArray line = new AtomicLongArray(LONGS);

  /** A number with a first value. */
  public LoneLong(long value) {
    line.setPlain(MIDDLE, value);
  }

  /** Its value as the thread that writes it sees it. */
  public long getPlain() {
    return line.getPlain(MIDDLE);
  }

  /** Its value as other threads see it. */
  public long getAcquire() {
    return line.getAcquire(MIDDLE);
  }

  /** Sets it; others may see it late. */
  public void setRelease(long value) {
    line.setRelease(MIDDLE, value);
  }
}
