package telar.simt.host.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import telar.simt.abi.Console;

/** Standard output or error: bytes become text, also where a letter's bytes come one by one. */
final class ConsoleStream extends HostStream {

  private static final int LONGEST_LETTER = 4;

  private final Console console;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private byte[] begun = new byte[0];

  ConsoleStream(Console console) {
    this.console = console;
  }

  @Override
  synchronized void writeBytes(byte[] from, int at, int count) {
    ByteBuffer bytes = ByteBuffer.allocate(begun.length + count);
    bytes.put(begun).put(from, at, count).flip();
    CharBuffer text = CharBuffer.allocate(bytes.remaining() + LONGEST_LETTER);
    decoder.decode(bytes, text, false);
    begun = new byte[bytes.remaining()];
    bytes.get(begun);
    if (text.flip().hasRemaining()) {
      console.print(text.toString());
    }
  }

  @Override
  int readBytes(byte[] into, int from, int count) throws IOException {
    throw new IOException("only written");
  }

  @Override
  void flushBytes() {}

  @Override
  long position() throws IOException {
    throw new IOException("no places");
  }

  @Override
  void moveTo(long position) throws IOException {
    throw new IOException("no places");
  }

  @Override
  long length() throws IOException {
    throw new IOException("no length");
  }

  @Override
  void closeBytes() {}
}
