package telar.checks.racecheck;

import java.util.concurrent.atomic.AtomicLong;

/** How much memory may still be taken to follow what threads write. */
final class Room {

  /** Of the memory that Java may use, one part in so many. */
  private static final int SHARE = 8;

  private final AtomicLong left;

  Room(long bytes) {
    left = new AtomicLong(bytes);
  }

  /** A share of what Java may use. */
  static Room ofThisMachine() {
    return new Room(Runtime.getRuntime().maxMemory() / SHARE);
  }

  /** Takes some bytes, if there are as many. */
  boolean take(long bytes) {
    if (left.get() < bytes) {
      return false;
    }
    left.addAndGet(-bytes);
    return true;
  }
}
