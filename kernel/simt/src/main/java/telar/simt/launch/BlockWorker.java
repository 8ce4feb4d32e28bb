package telar.simt.launch;

/** Runs blocks of one launch; used by a single thread. */
public interface BlockWorker {

  /** How many neighbouring blocks it runs best at once. */
  default int blocksAtOnce() {
    return 1;
  }

  /**
   * Runs whole blocks.
   *
   * @param first number of the first
   * @param count of neighbours, at most {@link #blocksAtOnce}
   * @throws telar.simt.memory.MemoryFault when the kernel does what it may not
   * @throws LaunchStopped when the flag asked it to stop
   */
  void run(long first, int count, CancelFlag cancel);
}
