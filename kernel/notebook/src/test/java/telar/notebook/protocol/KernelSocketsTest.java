package telar.notebook.protocol;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.zeromq.ZMQException;

/** The wire, with real sockets on this machine. */
class KernelSocketsTest {

  private static final int PATIENCE_MILLIS = 5000;
  private static final int ATTEMPTS = 10;

  private final MessageFactory factory = new MessageFactory();
  private final MessageCodec codec = new MessageCodec(new Signer("hmac-sha256", "secreto"));
  private final BlockingQueue<Message> received = new LinkedBlockingQueue<>();
  private final List<WireClient> clients = new ArrayList<>();
  private ConnectionFile connection = connection();
  private KernelSockets sockets = new KernelSockets(connection, factory);

  private static ConnectionFile connection() {
    int[] ports = new int[5];
    for (int i = 0; i < ports.length; i++) {
      try (ServerSocket free = new ServerSocket(0)) {
        ports[i] = free.getLocalPort();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return new ConnectionFile(
        "tcp",
        "127.0.0.1",
        ports[0],
        ports[1],
        ports[2],
        ports[3],
        ports[4],
        "secreto",
        "hmac-sha256");
  }

  /** Between asking for a free port and binding it, somebody else may have taken it. */
  @BeforeEach
  void start() {
    for (int attempt = 0; !bound(); attempt++) {
      assertTrue(attempt < ATTEMPTS, "no free ports");
      connection = connection();
      sockets = new KernelSockets(connection, factory);
    }
  }

  private boolean bound() {
    try {
      sockets.start((channel, message) -> received.add(message));
      return true;
    } catch (ZMQException e) {
      return false;
    }
  }

  @AfterEach
  void close() throws IOException {
    for (WireClient client : clients) {
      client.close();
    }
    sockets.close();
  }

  private WireClient connect(String type, String address) throws IOException {
    WireClient client = new WireClient(type, address);
    clients.add(client);
    return client;
  }

  private WireClient dealer(Channel channel) throws IOException {
    return connect("DEALER", connection.address(channel));
  }

  /** A subscriber that was welcomed. */
  private WireClient subscriber() throws Exception {
    WireClient client = connect("SUB", connection.address(Channel.IOPUB));
    client.subscribe();
    assertEquals("iopub_welcome", receive(client).type());
    return client;
  }

  private Message receive(WireClient client) throws Exception {
    return codec.decode(client.receive());
  }

  private Message arrived() throws InterruptedException {
    return received.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
  }

  private Message request(String type) {
    Message made = factory.publication(new JsonObject(), type, new JsonObject());
    return new Message(List.of(), made.header(), made.parent(), made.metadata(), made.content());
  }

  @Test
  void aRequestArrivesAndItsReplyReturnsToTheSender() throws Exception {
    WireClient client = dealer(Channel.SHELL);
    client.send(codec.encode(request("kernel_info_request")));
    Message arrived = arrived();
    sockets.send(Channel.SHELL, factory.reply(arrived, "kernel_info_reply", new JsonObject()));
    Message reply = receive(client);

    assertEquals("kernel_info_reply", reply.type());
    assertEquals(arrived.header(), reply.parent());
  }

  @Test
  void aForgedMessageIsDropped() throws Exception {
    WireClient client = dealer(Channel.SHELL);
    MessageCodec forger = new MessageCodec(new Signer("hmac-sha256", "otro"));
    client.send(forger.encode(request("shutdown_request")));
    client.send(codec.encode(request("kernel_info_request")));

    assertEquals("kernel_info_request", arrived().type());
    assertNull(received.poll());
  }

  @Test
  void rubbishIsDropped() throws Exception {
    WireClient client = dealer(Channel.CONTROL);
    client.send(List.of(new byte[] {1, 2, 3}));
    client.send(codec.encode(request("interrupt_request")));

    assertEquals("interrupt_request", arrived().type());
  }

  @Test
  void theHeartbeatReturnsWhatItGets() throws Exception {
    WireClient client = connect("REQ", connection.heartbeatAddress());
    client.send(List.of(new byte[0], new byte[] {7, 8}));

    assertArrayEquals(new byte[] {7, 8}, client.receive().get(1));
  }

  @Test
  void eachSubscriberIsWelcomed() throws Exception {
    assertNotSame(subscriber(), subscriber());
  }

  @Test
  void aTakenAddressIsSaidAtOnce() {
    KernelSockets second = new KernelSockets(connection, factory);

    assertThrows(ZMQException.class, () -> second.start((channel, message) -> {}));
  }

  @Test
  void whatIsSentBeforeClosingStillArrives() throws Exception {
    WireClient client = subscriber();
    for (int i = 0; i < 100; i++) {
      JsonObject content = new JsonObject();
      content.addProperty("i", i);
      sockets.send(Channel.IOPUB, factory.publication(new JsonObject(), "stream", content));
    }
    sockets.close();
    for (int i = 0; i < 100; i++) {
      assertEquals(i, receive(client).content().get("i").getAsInt());
    }
  }

  @Test
  void datesHaveTheirFractionOfASecond() {
    assertTrue(request("x").header().get("date").getAsString().matches(".*:\\d\\d\\.\\d+Z"));
  }
}
