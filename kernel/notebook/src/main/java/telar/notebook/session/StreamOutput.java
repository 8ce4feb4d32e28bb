package telar.notebook.session;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** {@code System.out} or {@code System.err} of the cells: UTF-8 bytes become queued text. */
final class StreamOutput extends OutputStream {

  private final String name;
  private final OutputQueue output;
  private final CharsetDecoder decoder =
      StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE);
  private byte[] incomplete = new byte[0];

  private StreamOutput(String name, OutputQueue output) {
    this.name = name;
    this.output = output;
  }

  /** A stream of the protocol: {@code stdout} or {@code stderr}. */
  static PrintStream printing(String name, OutputQueue output) {
    return new PrintStream(new StreamOutput(name, output), false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(int b) {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /** A character may arrive in two writes: its first bytes wait for the rest. */
  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    ByteBuffer in = ByteBuffer.allocate(incomplete.length + length);
    in.put(incomplete).put(bytes, offset, length).flip();
    CharBuffer out = CharBuffer.allocate(in.remaining());
    decoder.decode(in, out, false);
    incomplete = new byte[in.remaining()];
    in.get(incomplete);
    if (out.flip().hasRemaining()) {
      output.write(name, out.toString());
    }
  }
}
