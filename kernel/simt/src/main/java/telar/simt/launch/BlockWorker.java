package telar.simt.launch;

/** Runs blocks of one launch one after the other; used by a single thread. */
public interface BlockWorker {

  /**
   * Runs a whole block.
   *
   * @throws telar.simt.memory.MemoryFault when the kernel does what it may not
   * @throws LaunchStopped when the flag asked it to stop
   */
  void run(long linearBlock, CancelFlag cancel);
}
