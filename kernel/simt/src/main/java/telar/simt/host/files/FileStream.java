package telar.simt.host.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** A file, read and written through a buffer. */
final class FileStream extends HostStream {

  private static final int BUFFER = 1 << 16;

  private final SeekableByteChannel channel;
  private final OpenMode mode;
  private final ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
  private boolean writing;

  FileStream(SeekableByteChannel channel, OpenMode mode) {
    this.channel = channel;
    this.mode = mode;
    buffer.limit(0);
  }

  @Override
  int readBytes(byte[] into, int from, int count) throws IOException {
    if (!mode.reads()) {
      throw new IOException("not open for reading");
    }
    if (writing) {
      flushBytes();
    }
    if (!buffer.hasRemaining()) {
      if (count >= BUFFER) {
        return channel.read(ByteBuffer.wrap(into, from, count));
      }
      buffer.clear();
      int got = channel.read(buffer);
      buffer.flip();
      if (got <= 0) {
        return -1;
      }
    }
    int given = Math.min(count, buffer.remaining());
    buffer.get(into, from, given);
    return given;
  }

  @Override
  void writeBytes(byte[] from, int at, int count) throws IOException {
    if (!mode.writes()) {
      throw new IOException("not open for writing");
    }
    if (!writing) {
      channel.position(mode.appends() ? channel.size() : position());
      buffer.clear();
      writing = true;
    }
    if (count > buffer.remaining()) {
      drain();
    }
    if (count > buffer.capacity()) {
      writeAll(ByteBuffer.wrap(from, at, count));
    } else {
      buffer.put(from, at, count);
    }
  }

  private void drain() throws IOException {
    buffer.flip();
    writeAll(buffer);
    buffer.clear();
  }

  private void writeAll(ByteBuffer bytes) throws IOException {
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
  }

  @Override
  void flushBytes() throws IOException {
    if (writing) {
      drain();
      buffer.limit(0);
      writing = false;
    }
  }

  @Override
  long position() throws IOException {
    return writing
        ? channel.position() + buffer.position()
        : channel.position() - buffer.remaining();
  }

  @Override
  void moveTo(long position) throws IOException {
    flushBytes();
    buffer.position(0).limit(0);
    channel.position(position);
  }

  @Override
  long length() throws IOException {
    flushBytes();
    return channel.size();
  }

  @Override
  void closeBytes() throws IOException {
    channel.close();
  }
}
