package telar.notebook.session;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;
import telar.notebook.protocol.Channel;
import telar.notebook.protocol.Message;
import telar.notebook.protocol.MessageFactory;
import telar.notebook.text.Texts;

/** {@code System.in} of the cells: each line is asked of the front end that runs the cell. */
final class KeyboardInput extends InputStream {

  private final MessageFactory factory;
  private final OutputQueue output;
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();
  private byte[] line = new byte[0];
  private int next;
  private volatile @Nullable Message asker;

  KeyboardInput(MessageFactory factory, OutputQueue output) {
    this.factory = factory;
    this.output = output;
  }

  /** Asks this request's front end from now on; null when it allows no questions. */
  void begin(@Nullable Message request) {
    asker = request;
    answers.clear();
    line = new byte[0];
    next = 0;
  }

  /** The learner's answer arrived. */
  void answered(Message reply) {
    answers.add(Json.text(reply.content(), "value", ""));
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (next == line.length && !ask()) {
      return -1;
    }
    int count = Math.min(length, line.length - next);
    System.arraycopy(line, next, target, offset, count);
    next += count;
    return count;
  }

  @Override
  public int available() {
    return line.length - next;
  }

  private boolean ask() throws IOException {
    Message request = asker;
    if (request == null) {
      output.write("stderr", Texts.SESSION.of("input.notAllowed"));
      return false;
    }
    JsonObject content = Json.object("prompt", "");
    content.addProperty("password", false);
    output.ask(Channel.STDIN, factory.reply(request, "input_request", content));
    try {
      line = (answers.take() + "\n").getBytes(StandardCharsets.UTF_8);
      next = 0;
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw (IOException) new InterruptedIOException().initCause(e);
    }
  }
}
