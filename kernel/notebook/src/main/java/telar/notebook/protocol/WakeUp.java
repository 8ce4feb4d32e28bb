package telar.notebook.protocol;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.SelectableChannel;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets any thread end the sleep of the thread that owns the sockets. */
final class WakeUp {

  private final Pipe pipe;
  private final AtomicBoolean pending = new AtomicBoolean();

  WakeUp() {
    try {
      pipe = Pipe.open();
      pipe.source().configureBlocking(false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  SelectableChannel channel() {
    return pipe.source();
  }

  /**
   * Wakes the owner. Only the kernel's own threads may call it: an interrupt in the middle of the
   * write would close the pipe.
   */
  void signal() {
    if (!pending.compareAndSet(false, true)) {
      return;
    }
    try {
      pipe.sink().write(ByteBuffer.wrap(new byte[] {1}));
    } catch (IOException e) {
      pending.set(false);
    }
  }

  /**
   * Takes the signals so far; the owner then looks for work. The flag falls only once the pipe is
   * empty: were it the other way round, a signal in between could leave the flag up and the pipe
   * empty, and no later signal would be heard.
   */
  void drain() {
    try {
      ByteBuffer buffer = ByteBuffer.allocate(64);
      while (pipe.source().read(buffer) > 0) {
        buffer.clear();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    pending.set(false);
  }

  void close() {
    try (Pipe.SinkChannel sink = pipe.sink();
        Pipe.SourceChannel source = pipe.source()) {
      pending.set(true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
