package telar.notebook.protocol;

import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A front end's end of one socket, as small as ZMTP 3.0 allows (rfc.zeromq.org/spec/23): the NULL
 * mechanism over TCP. It shares no code with the kernel's end, and JeroMQ's own clients now and
 * then delay what a new connection sends first.
 */
final class WireClient implements Closeable {

  private static final int PATIENCE_MILLIS = 5000;
  private static final int GREETING_BYTES = 64;
  private static final int MORE = 1;
  private static final int LONG = 2;
  private static final int COMMAND = 4;

  private final Socket socket;
  private final DataInputStream in;
  private final DataOutputStream out;

  /** Connects as a socket of a type, such as DEALER. */
  WireClient(String type, String address) throws IOException {
    URI where = URI.create(address);
    socket = new Socket(where.getHost(), where.getPort());
    socket.setSoTimeout(PATIENCE_MILLIS);
    in = new DataInputStream(socket.getInputStream());
    out = new DataOutputStream(socket.getOutputStream());
    out.write(greeting());
    in.readFully(new byte[GREETING_BYTES]);
    frame(COMMAND, ready(type));
    readFrame(in.readUnsignedByte());
  }

  /** Signature, version 3.0 and mechanism. */
  private static byte[] greeting() {
    byte[] greeting = new byte[GREETING_BYTES];
    greeting[0] = (byte) 0xFF;
    greeting[9] = 0x7F;
    greeting[10] = 3;
    byte[] mechanism = "NULL".getBytes(StandardCharsets.US_ASCII);
    System.arraycopy(mechanism, 0, greeting, 12, mechanism.length);
    return greeting;
  }

  private static byte[] ready(String type) {
    String text = "\u0005READY\u000bSocket-Type\0\0\0" + (char) type.length() + type;
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Asks for all topics. */
  void subscribe() throws IOException {
    send(List.of(new byte[] {1}));
  }

  void send(List<byte[]> frames) throws IOException {
    for (int i = 0; i < frames.size(); i++) {
      frame(i + 1 < frames.size() ? MORE : 0, frames.get(i));
    }
  }

  private void frame(int flags, byte[] body) throws IOException {
    if (body.length < 256) {
      out.writeByte(flags);
      out.writeByte(body.length);
    } else {
      out.writeByte(flags | LONG);
      out.writeLong(body.length);
    }
    out.write(body);
    out.flush();
  }

  /** The frames of the next message. */
  List<byte[]> receive() throws IOException {
    List<byte[]> frames = new ArrayList<>();
    int flags;
    do {
      flags = in.readUnsignedByte();
      byte[] body = readFrame(flags);
      if ((flags & COMMAND) == 0) {
        frames.add(body);
      }
    } while ((flags & (MORE | COMMAND)) != 0);
    return frames;
  }

  private byte[] readFrame(int flags) throws IOException {
    long length = (flags & LONG) == 0 ? in.readUnsignedByte() : in.readLong();
    byte[] body = new byte[Math.toIntExact(length)];
    in.readFully(body);
    return body;
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
