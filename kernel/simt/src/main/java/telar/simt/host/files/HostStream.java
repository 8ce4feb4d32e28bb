package telar.simt.host.files;

import java.io.IOException;

/** An open {@code FILE}: bytes in, bytes out, and the marks that C keeps beside them. */
public abstract class HostStream {

  private int putBack = -1;
  private boolean ended;
  private boolean failed;

  /** Reads some bytes; how many, or -1 at the end. */
  abstract int readBytes(byte[] into, int from, int count) throws IOException;

  abstract void writeBytes(byte[] from, int at, int count) throws IOException;

  abstract void flushBytes() throws IOException;

  abstract long position() throws IOException;

  abstract void moveTo(long position) throws IOException;

  abstract long length() throws IOException;

  abstract void closeBytes() throws IOException;

  /** The next byte; -1 at the end. */
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) == 1 ? one[0] & 0xFF : -1;
  }

  /** Reads up to {@code count} bytes, all of them unless the file ends; how many. */
  public int read(byte[] into, int from, int count) {
    int done = 0;
    if (putBack >= 0 && count > 0) {
      into[from] = (byte) putBack;
      putBack = -1;
      done = 1;
    }
    try {
      while (done < count) {
        int got = readBytes(into, from + done, count - done);
        if (got <= 0) {
          ended = true;
          break;
        }
        done += got;
      }
    } catch (IOException e) {
      failed = true;
    }
    return done;
  }

  /** The next read gives this byte first. */
  public void unread(int value) {
    putBack = value & 0xFF;
    ended = false;
  }

  /** Writes bytes; whether all went well. */
  public boolean write(byte[] from, int at, int count) {
    try {
      writeBytes(from, at, count);
      return true;
    } catch (IOException e) {
      failed = true;
      return false;
    }
  }

  /** Where the next byte is read or written; -1 when the stream has no places. */
  public long tell() {
    try {
      return position() - (putBack >= 0 ? 1 : 0);
    } catch (IOException e) {
      return -1;
    }
  }

  /** Goes to a place, counted from the start (0), here (1) or the end (2); whether it is there. */
  public boolean seek(long offset, int whence) {
    try {
      long base = whence == 0 ? 0 : whence == 1 ? tell() : length();
      if (base < 0 || base + offset < 0 || whence < 0 || whence > 2) {
        return false;
      }
      moveTo(base + offset);
      putBack = -1;
      ended = false;
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a read came to the end. */
  public boolean isEnded() {
    return ended;
  }

  /** Whether an operation failed. */
  public boolean isFailed() {
    return failed;
  }

  /** Forgets the end and the failures. */
  public void clearMarks() {
    ended = false;
    failed = false;
  }

  /** Sends on what is held back; whether all went well. */
  public boolean flush() {
    try {
      flushBytes();
      return true;
    } catch (IOException e) {
      failed = true;
      return false;
    }
  }

  /** Ends the stream; whether all went well. */
  public boolean close() {
    try {
      flushBytes();
      closeBytes();
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
