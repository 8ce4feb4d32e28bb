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
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;
import org.zeromq.ZMQException;

/** The wire, with real sockets on this machine. */
class KernelSocketsTest {

  private static final int PATIENCE_MILLIS = 5000;
  private static final int ATTEMPTS = 10;

  private final MessageFactory factory = new MessageFactory();
  private final MessageCodec codec = new MessageCodec(new Signer("hmac-sha256", "secreto"));
  private final BlockingQueue<Message> received = new LinkedBlockingQueue<>();
  private final ZContext context = new ZContext();
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
  void close() {
    context.close();
    sockets.close();
  }

  private ZMQ.Socket connect(SocketType type, String address) {
    ZMQ.Socket socket = context.createSocket(type);
    socket.setReceiveTimeOut(PATIENCE_MILLIS);
    if (type == SocketType.SUB) {
      socket.subscribe("");
    }
    socket.connect(address);
    return socket;
  }

  /**
   * A subscriber that was welcomed. JeroMQ as a client loses a few subscriptions in a hundred on a
   * busy machine (libzmq, which real front ends use, none in thousands), so it may try again.
   */
  private ZMQ.Socket subscriber() throws BadMessageException {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      ZMQ.Socket client = connect(SocketType.SUB, connection.address(Channel.IOPUB));
      client.setReceiveTimeOut(PATIENCE_MILLIS / ATTEMPTS);
      byte[] topic = client.recv();
      if (topic != null) {
        client.setReceiveTimeOut(PATIENCE_MILLIS);
        assertEquals("iopub_welcome", receive(client, topic).type());
        return client;
      }
      client.close();
    }
    throw new AssertionError("no subscriber was welcomed");
  }

  private static void send(ZMQ.Socket socket, List<byte[]> frames) {
    for (int i = 0; i < frames.size(); i++) {
      socket.send(frames.get(i), i + 1 < frames.size() ? ZMQ.SNDMORE : 0);
    }
  }

  private Message receive(ZMQ.Socket socket) throws BadMessageException {
    return receive(socket, socket.recv());
  }

  private Message receive(ZMQ.Socket socket, byte[] first) throws BadMessageException {
    List<byte[]> frames = new ArrayList<>(List.of(first));
    while (socket.hasReceiveMore()) {
      frames.add(socket.recv());
    }
    return codec.decode(frames);
  }

  private Message request(String type) {
    Message made = factory.publication(new JsonObject(), type, new JsonObject());
    return new Message(List.of(), made.header(), made.parent(), made.metadata(), made.content());
  }

  @Test
  void aRequestArrivesAndItsReplyReturnsToTheSender() throws Exception {
    ZMQ.Socket client = connect(SocketType.DEALER, connection.address(Channel.SHELL));
    send(client, codec.encode(request("kernel_info_request")));
    Message arrived = received.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    sockets.send(Channel.SHELL, factory.reply(arrived, "kernel_info_reply", new JsonObject()));
    Message reply = receive(client);

    assertEquals("kernel_info_reply", reply.type());
    assertEquals(arrived.header(), reply.parent());
  }

  @Test
  void aForgedMessageIsDropped() throws Exception {
    ZMQ.Socket client = connect(SocketType.DEALER, connection.address(Channel.SHELL));
    MessageCodec forger = new MessageCodec(new Signer("hmac-sha256", "otro"));
    send(client, forger.encode(request("shutdown_request")));
    send(client, codec.encode(request("kernel_info_request")));

    assertEquals(
        "kernel_info_request", received.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).type());
    assertNull(received.poll());
  }

  @Test
  void rubbishIsDropped() throws Exception {
    ZMQ.Socket client = connect(SocketType.DEALER, connection.address(Channel.CONTROL));
    send(client, List.of(new byte[] {1, 2, 3}));
    send(client, codec.encode(request("interrupt_request")));

    assertEquals("interrupt_request", received.poll(PATIENCE_MILLIS, TimeUnit.MILLISECONDS).type());
  }

  @Test
  void theHeartbeatReturnsWhatItGets() {
    ZMQ.Socket client = connect(SocketType.REQ, connection.heartbeatAddress());
    client.send(new byte[] {7, 8});

    assertArrayEquals(new byte[] {7, 8}, client.recv());
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
    ZMQ.Socket client = subscriber();
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
