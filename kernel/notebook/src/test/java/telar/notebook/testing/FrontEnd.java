package telar.notebook.testing;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import telar.notebook.progress.AttemptLog;
import telar.notebook.protocol.Channel;
import telar.notebook.protocol.Message;
import telar.notebook.protocol.MessageFactory;
import telar.notebook.session.Kernel;

/** A front end without a page: drives a kernel of this process and waits for its answers. */
public final class FrontEnd implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 20;

  private final MessageFactory mine = new MessageFactory();
  private final BlockingQueue<Message> iopub = new LinkedBlockingQueue<>();
  private final BlockingQueue<Message> replies = new LinkedBlockingQueue<>();
  private final BlockingQueue<Message> questions = new LinkedBlockingQueue<>();
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Kernel kernel =
      new Kernel(
          new MessageFactory(),
          this::receive,
          FakeDevice::new,
          AttemptLog.none(),
          ended::countDown);

  public FrontEnd() {
    kernel.start();
  }

  private void receive(Channel channel, Message message) {
    switch (channel) {
      case IOPUB -> iopub.add(message);
      case STDIN -> questions.add(message);
      case SHELL, CONTROL -> replies.add(message);
    }
  }

  /** Runs a cell as JupyterLab does. */
  public CellRun run(String code) {
    return await(send(executeRequest(code)));
  }

  public static JsonObject executeRequest(String code) {
    JsonObject content = new JsonObject();
    content.addProperty("code", code);
    return content;
  }

  /** Sends an {@code execute_request} and does not wait. */
  public Message send(JsonObject content) {
    return send(Channel.SHELL, "execute_request", content);
  }

  /** Sends a request and does not wait. */
  public Message send(Channel channel, String type, JsonObject content) {
    Message request = mine.publication(new JsonObject(), type, content);
    kernel.received(channel, request);
    return request;
  }

  /** Asks on the shell channel. */
  public JsonObject ask(String type, JsonObject content) {
    return await(send(Channel.SHELL, type, content)).reply();
  }

  public void interrupt() {
    send(Channel.CONTROL, "interrupt_request", new JsonObject());
  }

  /** The next question of a cell that reads from the keyboard. */
  public void answer(String line) {
    Message question = next(questions);
    JsonObject content = new JsonObject();
    content.addProperty("value", line);
    kernel.received(Channel.STDIN, mine.reply(question, "input_reply", content));
  }

  /** Waits for the answer to a request and for the end of its outputs. */
  public CellRun await(Message request) {
    List<Message> published = new ArrayList<>();
    Message last;
    do {
      last = next(iopub);
      // Messages of other requests are late ones of earlier cells.
      if (isChild(last, request)) {
        published.add(last);
      }
    } while (!(isChild(last, request) && isIdle(last)));
    Message reply;
    do {
      reply = next(replies);
    } while (!isChild(reply, request));
    return new CellRun(reply.content(), published);
  }

  /** Waits for a stream message that arrives when no cell runs. */
  public Message awaitStream() {
    Message message;
    do {
      message = next(iopub);
    } while (!message.type().equals("stream"));
    return message;
  }

  public boolean awaitEnd() throws InterruptedException {
    return ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  private static boolean isChild(Message message, Message request) {
    return request.header().equals(message.parent());
  }

  private static boolean isIdle(Message message) {
    return message.type().equals("status")
        && message.content().get("execution_state").getAsString().equals("idle");
  }

  private static Message next(BlockingQueue<Message> queue) {
    try {
      Message message = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new AssertionError("the kernel did not answer in " + PATIENCE_SECONDS + " s");
      }
      return message;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    kernel.close();
  }
}
