package telar.device.jcuda.process;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** What the GPU process prints, cut at the marks that it sets. */
final class Printed {

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(5);

  private final String mark;

  /** A character a byte, so that a piece may end anywhere. */
  private final StringBuilder text = new StringBuilder();

  private boolean ended;

  Printed(InputStream stream, String mark) {
    this.mark = mark;
    Thread reader = new Thread(() -> read(stream), "telar-gpu-output");
    reader.setDaemon(true);
    reader.start();
  }

  private void read(InputStream stream) {
    byte[] piece = new byte[1 << 13];
    try {
      for (int n = stream.read(piece); n >= 0; n = stream.read(piece)) {
        add(new String(piece, 0, n, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException processEnded) {
      // What has arrived is all there is.
    }
    end();
  }

  private synchronized void add(String bytes) {
    text.append(bytes);
    notifyAll();
  }

  private synchronized void end() {
    ended = true;
    notifyAll();
  }

  /** What came before the next mark. */
  synchronized String untilMark() {
    long limit = System.nanoTime() + PATIENCE_NANOS;
    int end = text.indexOf(mark);
    while (end < 0 && !ended && System.nanoTime() < limit) {
      try {
        wait(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
      end = text.indexOf(mark);
    }
    String before = end < 0 ? text.toString() : text.substring(0, end);
    text.delete(0, end < 0 ? text.length() : end + mark.length());
    return new String(before.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
