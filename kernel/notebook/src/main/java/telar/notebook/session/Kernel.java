package telar.notebook.session;

import com.google.gson.JsonObject;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;
import telar.device.Device;
import telar.notebook.progress.AttemptLog;
import telar.notebook.protocol.Channel;
import telar.notebook.protocol.Message;
import telar.notebook.protocol.MessageFactory;
import telar.notebook.protocol.MessageListener;
import telar.notebook.protocol.Transport;
import telar.notebook.shell.CellError;
import telar.notebook.text.Texts;

/**
 * A running kernel: takes requests in order from the shell channel and, beside them, those of the
 * control channel, which must not wait for a cell. Opens its session in the background meanwhile.
 */
public final class Kernel implements MessageListener, AutoCloseable {

  private final MessageFactory factory;
  private final Transport transport;
  private final Runnable onShutdown;
  private final Supplier<Device> device;
  private final AttemptLog attempts;
  private final OutputQueue output;
  private final KeyboardInput keyboard;
  private final History history = new History();
  private final ExecuteHandler execute;
  private final BlockingQueue<Message> shellRequests = new LinkedBlockingQueue<>();
  private final List<Message> waiting = new ArrayList<>();
  private final BlockingQueue<Message> controlRequests = new LinkedBlockingQueue<>();
  private final CompletableFuture<NotebookSession> session = new CompletableFuture<>();
  private final PrintStream processOut = System.out;
  private final PrintStream processErr = System.err;
  private final InputStream processIn = System.in;
  private final List<Thread> threads = new ArrayList<>();

  /**
   * Prepares a kernel.
   *
   * @param device opens the device when a cell first needs it
   * @param attempts where what the learner has graded is kept
   * @param onShutdown called once, when a front end has asked for the end and was answered
   */
  public Kernel(
      MessageFactory factory,
      Transport transport,
      Supplier<Device> device,
      AttemptLog attempts,
      Runnable onShutdown) {
    this.factory = factory;
    this.transport = transport;
    this.device = device;
    this.attempts = attempts;
    this.onShutdown = onShutdown;
    this.output = new OutputQueue(factory, transport);
    this.keyboard = new KeyboardInput(factory, output);
    this.execute = new ExecuteHandler(output, keyboard, history);
  }

  /** Starts the threads; requests are accepted from now on. */
  public void start() {
    redirectStreams();
    output.start();
    start("telar-arranque", this::openSession);
    start("telar-shell", () -> serve(Channel.SHELL, shellRequests));
    start("telar-control", () -> serve(Channel.CONTROL, controlRequests));
    transport.send(Channel.IOPUB, status(new JsonObject(), "starting"));
  }

  private void start(String name, Runnable body) {
    Thread thread = new Thread(body, name);
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
  }

  private void openSession() {
    try {
      session.complete(NotebookSession.open(output, device, attempts));
    } catch (RuntimeException | Error e) {
      session.completeExceptionally(e);
    }
  }

  /** A cell may have replaced them: done again before each one. */
  private void redirectStreams() {
    System.setOut(StreamOutput.printing("stdout", output));
    System.setErr(StreamOutput.printing("stderr", output));
    System.setIn(keyboard);
  }

  @Override
  public void received(Channel channel, Message message) {
    switch (channel) {
      case SHELL -> shellRequests.add(message);
      case CONTROL -> controlRequests.add(message);
      case STDIN -> keyboard.answered(message);
      case IOPUB -> throw new IllegalArgumentException("nobody sends requests to iopub");
    }
  }

  private void serve(Channel channel, BlockingQueue<Message> requests) {
    try {
      while (true) {
        handle(channel, requests.take());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void handle(Channel channel, Message request) {
    transport.send(Channel.IOPUB, status(request.header(), "busy"));
    try {
      answer(channel, request);
    } catch (RuntimeException | Error e) {
      failed(channel, request, e);
    }
    output.flush();
    transport.send(Channel.IOPUB, status(request.header(), "idle"));
    if (channel == Channel.SHELL) {
      waiting.forEach(this::abortIfCell);
      waiting.clear();
    }
    if (request.type().equals("shutdown_request")) {
      onShutdown.run();
    }
  }

  private void answer(Channel channel, Message request) {
    JsonObject content = request.content();
    switch (request.type()) {
      case "execute_request" -> execute(channel, request);
      case "kernel_info_request" -> reply(channel, request, KernelInfo.reply());
      case "complete_request" -> reply(channel, request, code().complete(content));
      case "inspect_request" -> reply(channel, request, code().inspect(content));
      case "is_complete_request" -> reply(channel, request, code().isComplete(content));
      case "history_request" -> reply(channel, request, history.answer(content));
      case "comm_info_request" -> reply(channel, request, noComms());
      case "interrupt_request" -> interrupt(channel, request);
      case "shutdown_request" -> reply(channel, request, shutdown(content));
      default -> ignored();
    }
  }

  /** A comm that the kernel has no target for, or a type of a newer protocol: no answer is due. */
  private static void ignored() {}

  private CodeHandlers code() {
    return new CodeHandlers(session.join());
  }

  private void execute(Channel channel, Message request) {
    redirectStreams();
    ExecuteHandler.Result result = execute.handle(request, session.join());
    output.flush();
    if (result.abortQueue()) {
      // Before the reply: what the front end sends after reading it is not to be aborted.
      shellRequests.drainTo(waiting);
    }
    reply(channel, request, result.reply());
  }

  /** Cells queued behind one that failed do not run (JupyterLab's Run All); the rest is served. */
  private void abortIfCell(Message request) {
    if (!request.type().equals("execute_request")) {
      shellRequests.add(request);
      return;
    }
    transport.send(Channel.IOPUB, status(request.header(), "busy"));
    reply(Channel.SHELL, request, Json.object("status", "aborted"));
    transport.send(Channel.IOPUB, status(request.header(), "idle"));
  }

  private void interrupt(Channel channel, Message request) {
    if (session.isDone() && !session.isCompletedExceptionally()) {
      session.join().shell().interrupt();
    }
    reply(channel, request, Json.ok());
  }

  private static JsonObject noComms() {
    JsonObject reply = Json.ok();
    reply.add("comms", new JsonObject());
    return reply;
  }

  private static JsonObject shutdown(JsonObject request) {
    JsonObject reply = Json.ok();
    reply.addProperty("restart", Json.flag(request, "restart", false));
    return reply;
  }

  /** Nothing that a request causes may end the thread that serves them. */
  private void failed(Channel channel, Message request, Throwable failure) {
    String text = Texts.SESSION.of("failure.value", String.valueOf(failure));
    CellError error = new CellError(Texts.SESSION.of("failure.name"), text, List.of(text));
    JsonObject reply = Json.error(error);
    reply.addProperty("status", "error");
    if (request.type().equals("execute_request")) {
      output.publish("error", Json.error(error));
      reply.addProperty("execution_count", 0);
    }
    output.flush();
    reply(channel, request, reply);
  }

  private void reply(Channel channel, Message request, JsonObject content) {
    String type = request.type().replace("_request", "_reply");
    transport.send(channel, factory.reply(request, type, content));
  }

  private Message status(JsonObject parent, String state) {
    return factory.publication(parent, "status", Json.object("execution_state", state));
  }

  /** Ends the threads and gives the process its streams back. */
  @Override
  public void close() {
    threads.forEach(Thread::interrupt);
    System.setOut(processOut);
    System.setErr(processErr);
    System.setIn(processIn);
    if (session.isDone() && !session.isCompletedExceptionally()) {
      session.join().close();
    }
  }
}
