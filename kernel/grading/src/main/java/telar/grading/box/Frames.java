package telar.grading.box;

import com.google.gson.Gson;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Messages between the grader and its worker: a length and that many bytes of JSON. */
final class Frames {

  private static final int MAX_BYTES = 4 << 20;
  private static final Gson GSON = new Gson();

  private Frames() {}

  static void write(DataOutputStream out, Object message) throws IOException {
    byte[] bytes = GSON.toJson(message).getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  /** The next message; an error when it is none, or too long. */
  static <T> T read(DataInputStream in, Class<T> type) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > MAX_BYTES) {
      throw new IOException("a message of " + length + " bytes");
    }
    byte[] bytes = in.readNBytes(length);
    @Nullable T message;
    try {
      message = GSON.fromJson(new String(bytes, StandardCharsets.UTF_8), type);
    } catch (RuntimeException e) {
      throw new IOException(e);
    }
    if (message == null) {
      throw new IOException("an empty message");
    }
    return message;
  }
}
