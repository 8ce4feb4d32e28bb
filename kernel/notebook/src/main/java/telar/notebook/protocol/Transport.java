package telar.notebook.protocol;

/** Sends messages to the front ends. */
@FunctionalInterface
public interface Transport {

  /**
   * Sends a message. Any thread of the kernel may call it (never one that runs a learner's code,
   * which can be interrupted or stopped); messages of a thread keep their order.
   */
  void send(Channel channel, Message message);
}
