package telar.notebook.protocol;

/** Receives the messages of the front ends, on the thread of the sockets: must return at once. */
@FunctionalInterface
public interface MessageListener {

  void received(Channel channel, Message message);
}
