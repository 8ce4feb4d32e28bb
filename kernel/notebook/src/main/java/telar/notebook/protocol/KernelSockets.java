package telar.notebook.protocol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/**
 * The five sockets of a kernel. One thread owns them all, as ZeroMQ requires, and sleeps until a
 * socket or {@link #send} has work for it; there is no polling interval.
 */
public final class KernelSockets implements Transport, AutoCloseable {

  private static final long LINGER_MILLIS = 1000;

  private final ConnectionFile connection;
  private final MessageFactory factory;
  private final MessageCodec codec;
  private final WakeUp wakeUp = new WakeUp();
  private final Queue<Outgoing> outgoing = new ConcurrentLinkedQueue<>();
  private @Nullable Thread thread;
  private volatile boolean closing;

  private record Outgoing(Channel channel, List<byte[]> frames) {}

  public KernelSockets(ConnectionFile connection, MessageFactory factory) {
    this.connection = connection;
    this.factory = factory;
    String key = connection.key() == null ? "" : connection.key();
    String scheme = connection.signatureScheme();
    this.codec = new MessageCodec(new Signer(scheme == null ? "hmac-sha256" : scheme, key));
  }

  /**
   * Binds the sockets and hands what arrives to the listener, on the thread of the sockets.
   *
   * @throws org.zeromq.ZMQException if an address is taken, before anything is heard
   */
  public void start(MessageListener listener) {
    ZContext context = new ZContext();
    Sockets sockets = bound(context, listener);
    thread = new Thread(() -> run(context, sockets), "telar-sockets");
    thread.start();
  }

  private Sockets bound(ZContext context, MessageListener listener) {
    try {
      return new Sockets(context, listener);
    } catch (RuntimeException e) {
      context.close();
      throw e;
    }
  }

  @Override
  public void send(Channel channel, Message message) {
    outgoing.add(new Outgoing(channel, codec.encode(message)));
    wakeUp.signal();
  }

  /** Sends what is still queued and closes the sockets. */
  @Override
  public void close() {
    closing = true;
    wakeUp.signal();
    if (thread != null && Thread.currentThread() != thread) {
      join(thread);
    }
  }

  private static void join(Thread thread) {
    try {
      thread.join(2 * LINGER_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run(ZContext context, Sockets sockets) {
    try (context) {
      while (!closing) {
        sockets.poller.poll(-1);
        wakeUp.drain();
        sockets.receiveAll();
        sockets.sendAll();
      }
      sockets.sendAll();
    } finally {
      wakeUp.close();
    }
  }

  /** The bound sockets; once started, only the thread of {@link KernelSockets} touches them. */
  private final class Sockets {

    private final Map<Channel, ZMQ.Socket> byChannel = new EnumMap<>(Channel.class);
    private final MessageListener listener;
    private final ZMQ.Socket heartbeat;
    private final ZMQ.Poller poller;

    Sockets(ZContext context, MessageListener listener) {
      this.listener = listener;
      context.setLinger((int) LINGER_MILLIS);
      for (Channel channel : Channel.values()) {
        SocketType type = channel == Channel.IOPUB ? SocketType.XPUB : SocketType.ROUTER;
        byChannel.put(channel, bind(context, type, connection.address(channel)));
      }
      socket(Channel.IOPUB).setXpubVerbose(true);
      heartbeat = bind(context, SocketType.REP, connection.heartbeatAddress());
      poller = context.createPoller(6);
      byChannel.values().forEach(socket -> poller.register(socket, ZMQ.Poller.POLLIN));
      poller.register(heartbeat, ZMQ.Poller.POLLIN);
      poller.register(wakeUp.channel(), ZMQ.Poller.POLLIN);
    }

    private static ZMQ.Socket bind(ZContext context, SocketType type, String address) {
      ZMQ.Socket socket = context.createSocket(type);
      socket.setHWM(0);
      socket.bind(address);
      return socket;
    }

    private ZMQ.Socket socket(Channel channel) {
      return Objects.requireNonNull(byChannel.get(channel));
    }

    void receiveAll() {
      byChannel.forEach(this::receive);
      for (List<byte[]> ping = frames(heartbeat); ping != null; ping = frames(heartbeat)) {
        transmit(heartbeat, ping);
      }
    }

    private void receive(Channel channel, ZMQ.Socket socket) {
      for (List<byte[]> frames = frames(socket); frames != null; frames = frames(socket)) {
        if (channel == Channel.IOPUB) {
          subscribed(frames.get(0));
        } else {
          deliver(channel, frames);
        }
      }
    }

    private void deliver(Channel channel, List<byte[]> frames) {
      try {
        listener.received(channel, codec.decode(frames));
      } catch (BadMessageException e) {
        // Not ours, or forged: the protocol says to drop it.
      }
    }

    /** A subscription is the byte 1 and the topic; 0 is the end of one. */
    private void subscribed(byte[] frame) {
      if (frame.length > 0 && frame[0] == 1) {
        byte[] topic = Arrays.copyOfRange(frame, 1, frame.length);
        transmit(socket(Channel.IOPUB), codec.encode(factory.welcome(topic)));
      }
    }

    void sendAll() {
      for (Outgoing next = outgoing.poll(); next != null; next = outgoing.poll()) {
        transmit(socket(next.channel()), next.frames());
      }
    }

    private static @Nullable List<byte[]> frames(ZMQ.Socket socket) {
      byte[] first = socket.recv(ZMQ.DONTWAIT);
      if (first == null) {
        return null;
      }
      List<byte[]> frames = new ArrayList<>(List.of(first));
      while (socket.hasReceiveMore()) {
        frames.add(socket.recv());
      }
      return frames;
    }

    private static void transmit(ZMQ.Socket socket, List<byte[]> frames) {
      for (int i = 0; i < frames.size(); i++) {
        socket.send(frames.get(i), i + 1 < frames.size() ? ZMQ.SNDMORE : 0);
      }
    }
  }
}
