package telar.notebook.session;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import telar.notebook.display.MimeBundle;
import telar.notebook.display.Screen;
import telar.notebook.protocol.Channel;
import telar.notebook.protocol.Message;
import telar.notebook.protocol.MessageFactory;
import telar.notebook.protocol.Transport;
import telar.notebook.text.Texts;

/**
 * What cells output, in order: streams are joined into few messages and capped for each cell.
 * Learner's threads only add to the queue; a thread of the kernel sends.
 */
final class OutputQueue implements Screen {

  static final int MAX_CELL_CHARS = 400_000;
  private static final int MAX_MESSAGE_CHARS = 100_000;
  private static final long BATCH_MILLIS = 40;

  private final MessageFactory factory;
  private final Transport transport;
  private final Object sending = new Object();
  private List<Item> items = new ArrayList<>();
  private JsonObject parent = new JsonObject();
  private boolean silent;
  private int cellChars;

  /** Something to send. */
  private sealed interface Item {
    record Ready(Channel channel, Message message) implements Item {}

    record Stream(String name, JsonObject parent, StringBuilder text) implements Item {}
  }

  OutputQueue(MessageFactory factory, Transport transport) {
    this.factory = factory;
    this.transport = transport;
  }

  /** Starts the thread that sends what is written while a cell runs, or after it ended. */
  void start() {
    Thread flusher = new Thread(this::flushForever, "telar-salida");
    flusher.setDaemon(true);
    flusher.start();
  }

  /** What is written from now on belongs to that request; {@code silent} discards it. */
  synchronized void begin(JsonObject header, boolean discard) {
    parent = header;
    silent = discard;
    cellChars = 0;
  }

  synchronized void write(String stream, String text) {
    if (silent || cellChars > MAX_CELL_CHARS) {
      return;
    }
    int room = MAX_CELL_CHARS - cellChars;
    cellChars += text.length();
    if (text.length() <= room) {
      append(stream, text);
    } else {
      cellChars = MAX_CELL_CHARS + 1;
      append(stream, text.substring(0, room) + Texts.SESSION.of("output.cut", MAX_CELL_CHARS));
    }
  }

  private void append(String stream, String text) {
    Item last = items.isEmpty() ? null : items.get(items.size() - 1);
    if (last instanceof Item.Stream open
        && open.name().equals(stream)
        && open.parent().equals(parent)
        && open.text().length() < MAX_MESSAGE_CHARS) {
      open.text().append(text);
    } else {
      add(new Item.Stream(stream, parent, new StringBuilder(text)));
    }
  }

  @Override
  public void show(MimeBundle bundle) {
    publish("display_data", Json.display(bundle));
  }

  @Override
  public void show(MimeBundle bundle, String displayId) {
    publish("display_data", identified(bundle, displayId));
  }

  @Override
  public void update(MimeBundle bundle, String displayId) {
    publish("update_display_data", identified(bundle, displayId));
  }

  @Override
  public void clear(boolean wait) {
    JsonObject content = new JsonObject();
    content.addProperty("wait", wait);
    publish("clear_output", content);
  }

  private static JsonObject identified(MimeBundle bundle, String displayId) {
    JsonObject content = Json.display(bundle);
    content.add("transient", Json.object("display_id", displayId));
    return content;
  }

  /** Publishes a message of the cell that runs, after what was written before it. */
  synchronized void publish(String type, JsonObject content) {
    if (!silent) {
      add(new Item.Ready(Channel.IOPUB, factory.publication(parent, type, content)));
    }
  }

  /** Sends a message to one front end, after what was written before it. */
  synchronized void ask(Channel channel, Message message) {
    add(new Item.Ready(channel, message));
  }

  private synchronized void add(Item item) {
    items.add(item);
    notifyAll();
  }

  /** Sends all that is queued before it returns. */
  void flush() {
    synchronized (sending) {
      take().forEach(this::send);
    }
  }

  private synchronized List<Item> take() {
    List<Item> taken = items;
    items = new ArrayList<>();
    return taken;
  }

  private void send(Item item) {
    if (item instanceof Item.Ready ready) {
      transport.send(ready.channel(), ready.message());
    } else if (item instanceof Item.Stream stream) {
      JsonObject content = Json.object("name", stream.name());
      content.addProperty("text", stream.text().toString());
      transport.send(Channel.IOPUB, factory.publication(stream.parent(), "stream", content));
    }
  }

  private void flushForever() {
    try {
      while (true) {
        awaitItems();
        Thread.sleep(BATCH_MILLIS);
        flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void awaitItems() throws InterruptedException {
    while (items.isEmpty()) {
      wait();
    }
  }
}
