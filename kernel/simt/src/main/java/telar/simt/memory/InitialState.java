package telar.simt.memory;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Which bytes of an object have been written: one flag a byte, so that concurrent blocks need no
 * lock. Kept only while some byte is missing; sizes beyond an array count as written.
 */
public final class InitialState {

  private static final byte WRITTEN = 1;

  private final long bytes;
  private volatile boolean complete;
  private byte @Nullable [] flags;

  InitialState(long bytes) {
    this.bytes = bytes;
    this.complete = bytes > Integer.MAX_VALUE - 8;
  }

  /** Whether all of it is known to be written. */
  public boolean isComplete() {
    return complete;
  }

  /** Notes a write. */
  public void written(long offset, long count) {
    if (complete || count <= 0) {
      return;
    }
    if (offset == 0 && count >= bytes) {
      writtenCompletely();
      return;
    }
    byte[] current = flags();
    int end = (int) Math.min(bytes, offset + count);
    for (int i = (int) offset; i < end; i++) {
      current[i] = WRITTEN;
    }
  }

  /** Takes all of it as written: the host filled it, or an uninstrumented kernel may have. */
  public void writtenCompletely() {
    complete = true;
    flags = null;
  }

  /** Forgets every write, as if newly allocated. */
  public synchronized void reset() {
    if (bytes <= Integer.MAX_VALUE - 8) {
      flags = null;
      complete = false;
    }
  }

  /** Whether every byte of the range has been written. */
  public boolean isWritten(long offset, long count) {
    if (complete) {
      return true;
    }
    byte[] current = flags();
    for (long i = offset; i < offset + count; i++) {
      if (current[(int) i] != WRITTEN) {
        return complete;
      }
    }
    return true;
  }

  void copyFrom(long offset, InitialState source, long sourceOffset, long count) {
    if (source.complete) {
      written(offset, count);
    } else if (!complete) {
      System.arraycopy(source.flags(), (int) sourceOffset, flags(), (int) offset, (int) count);
    } else if (!source.isWritten(sourceOffset, count)) {
      byte[] current = flags();
      Arrays.fill(current, WRITTEN);
      System.arraycopy(source.flags(), (int) sourceOffset, current, (int) offset, (int) count);
      complete = false;
    }
  }

  private byte[] flags() {
    byte[] current = flags;
    return current != null ? current : create();
  }

  private synchronized byte[] create() {
    byte[] current = flags;
    if (current == null) {
      current = new byte[(int) bytes];
      flags = current;
    }
    return current;
  }
}
