package telar.simt.host.files;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Standard input. */
final class InputFile extends HostStream {

  private final InputStream in;

  InputFile(InputStream in) {
    this.in = new BufferedInputStream(in);
  }

  @Override
  int readBytes(byte[] into, int from, int count) throws IOException {
    return in.read(into, from, count);
  }

  @Override
  void writeBytes(byte[] from, int at, int count) throws IOException {
    throw new IOException("standard input is only read");
  }

  @Override
  void flushBytes() {}

  @Override
  long position() throws IOException {
    throw new IOException("standard input has no places");
  }

  @Override
  void moveTo(long position) throws IOException {
    throw new IOException("standard input has no places");
  }

  @Override
  long length() throws IOException {
    throw new IOException("standard input has no length");
  }

  @Override
  void closeBytes() {}
}
