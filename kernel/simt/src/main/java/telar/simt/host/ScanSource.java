package telar.simt.host;

import telar.simt.host.files.HostStream;

/** Bytes to scan, with one byte of look-ahead. */
abstract class ScanSource {

  private int position;

  /** The next byte, or -1 at the end. */
  abstract int take();

  /** Puts the byte just taken back. */
  abstract void giveBack(int value);

  int next() {
    int value = take();
    position += value >= 0 ? 1 : 0;
    return value;
  }

  void back(int value) {
    if (value >= 0) {
      position--;
      giveBack(value);
    }
  }

  int peek() {
    int value = next();
    back(value);
    return value;
  }

  /** How many bytes were taken. */
  int position() {
    return position;
  }

  void skipSpace() {
    int value = next();
    while (value >= 0 && Character.isWhitespace(value)) {
      value = next();
    }
    back(value);
  }

  static ScanSource of(byte[] bytes) {
    return new ScanSource() {
      private int at;

      @Override
      int take() {
        return at < bytes.length ? bytes[at++] & 0xFF : -1;
      }

      @Override
      void giveBack(int value) {
        at--;
      }
    };
  }

  static ScanSource of(HostStream stream) {
    return new ScanSource() {
      @Override
      int take() {
        return stream.read();
      }

      @Override
      void giveBack(int value) {
        stream.unread(value);
      }
    };
  }
}
