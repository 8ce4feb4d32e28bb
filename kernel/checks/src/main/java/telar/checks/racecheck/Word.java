package telar.checks.racecheck;

import org.jspecify.annotations.Nullable;

/**
 * What one 4-byte word of memory has seen: its last write, and its last reads by two different
 * threads (two are enough to find a reader other than any given writer).
 */
final class Word {

  private @Nullable Access write;
  private @Nullable Access read;
  private @Nullable Access otherRead;

  /** Remembers a read; gives the unordered write that it meets, or null. */
  @Nullable Access read(Access access) {
    if (read == null || read.thread() == access.thread() || read.epoch() != access.epoch()) {
      read = access;
    } else if (otherRead == null || !keepsOther(access)) {
      otherRead = access;
    }
    return write != null && write.conflictsWith(access) ? write : null;
  }

  /** Remembers a write or atomic; gives an unordered access that it meets, or null. */
  @Nullable Access write(Access access) {
    Access met = null;
    if (read != null && read.conflictsWith(access)) {
      met = read;
    } else if (otherRead != null && otherRead.conflictsWith(access)) {
      met = otherRead;
    } else if (write != null
        && write.conflictsWith(access)
        && !write.site().equals(access.site())) {
      // Two threads that write through the same statement often write the same value, which is
      // harmless; without the values it cannot be called a race.
      met = write;
    }
    write = access;
    return met;
  }

  private boolean keepsOther(Access access) {
    return otherRead != null
        && read != null
        && otherRead.epoch() == access.epoch()
        && otherRead.warp() != read.warp();
  }
}
