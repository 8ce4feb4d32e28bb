package telar.cli.cells;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import telar.cli.console.Messages;
import telar.device.Devices;
import telar.notebook.progress.AttemptLog;
import telar.notebook.protocol.Channel;
import telar.notebook.protocol.Message;
import telar.notebook.protocol.MessageFactory;
import telar.notebook.session.Kernel;

/** The kernel of the notebook room, fed with messages directly instead of through sockets. */
final class HeadlessKernel implements AutoCloseable {

  private final MessageFactory factory = new MessageFactory();
  private final BlockingQueue<Message> published = new LinkedBlockingQueue<>();
  private final Map<String, JsonObject> displays = CellOutputs.noDisplays();
  private final Kernel kernel;
  private int executionCount;

  HeadlessKernel() {
    kernel = new Kernel(factory, this::received, Devices::open, AttemptLog.none(), () -> {});
    kernel.start();
  }

  private void received(Channel channel, Message message) {
    if (channel == Channel.IOPUB) {
      published.add(message);
    }
  }

  /** Runs a cell to its end, or until the limit passes. */
  CellRun run(CodeCell cell, Duration limit) throws InterruptedException {
    long start = System.nanoTime();
    Message request = request("execute_request", executeContent(cell.source()));
    CellOutputs outputs = new CellOutputs(displays);
    kernel.received(Channel.SHELL, request);
    boolean ended = collect(request, outputs, start + limit.toNanos());
    executionCount++;
    cell.setOutputs(outputs.json(), executionCount);
    Duration elapsed = Duration.ofNanos(System.nanoTime() - start);
    return new CellRun(
        cell,
        outputs.json(),
        ended
            ? outputs.error()
            : java.util.Optional.of(Messages.text("cells.timeLimit", limit.toSeconds())),
        elapsed);
  }

  /** Takes what is published until the kernel is idle again; false when the time ran out. */
  private boolean collect(Message request, CellOutputs outputs, long deadline)
      throws InterruptedException {
    while (true) {
      Message message = published.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
      if (message == null) {
        return false;
      }
      if (!message.parent().equals(request.header())) {
        continue;
      }
      if (message.type().equals("status")
          && message.content().get("execution_state").getAsString().equals("idle")) {
        return true;
      }
      outputs.accept(message);
    }
  }

  private Message request(String type, JsonObject content) {
    Message blank = factory.publication(new JsonObject(), type, content);
    return new Message(
        List.of(),
        Objects.requireNonNull(blank.header()),
        new JsonObject(),
        new JsonObject(),
        content);
  }

  private static JsonObject executeContent(String code) {
    JsonObject content = new JsonObject();
    content.addProperty("code", code);
    content.addProperty("silent", false);
    content.addProperty("store_history", true);
    content.addProperty("allow_stdin", false);
    content.addProperty("stop_on_error", true);
    return content;
  }

  @Override
  public void close() {
    kernel.close();
  }
}
