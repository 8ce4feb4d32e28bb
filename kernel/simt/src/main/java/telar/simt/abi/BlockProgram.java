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
}
