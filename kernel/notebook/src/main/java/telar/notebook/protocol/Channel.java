package telar.notebook.protocol;

/** The sockets of the protocol that carry messages. */
public enum Channel {
  SHELL,
  CONTROL,
  STDIN,
  IOPUB
}
