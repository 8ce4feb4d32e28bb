package telar.simt.abi;

/** A kernel bound to one worker of one launch. */
public interface BlockProgram {

  /**
   * Runs the block that its {@link BlockContext} has entered.
   *
   * @throws telar.simt.memory.MemoryFault when an access may not be made
   * @throws BarrierFault when a barrier diverges and nobody observes the launch
   * @throws telar.simt.launch.LaunchStopped when the cancel flag asked it to stop
   */
  void run();

  /** How many neighbouring blocks it runs best at once. */
  default int blocksAtOnce() {
    return 1;
  }

  /**
   * Runs the block that its context has entered, and those that follow it, in step.
   *
   * @param count at most {@link #blocksAtOnce}
   */
  default void run(int count) {
    if (count != 1) {
      throw new IllegalArgumentException("one block at a time, not " + count);
    }
    run();
  }
}
