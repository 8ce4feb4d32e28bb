package telar.simt.launch;

/** Why a launch was stopped before its end. */
public enum StopReason {
  /** The launching thread was interrupted. */
  INTERRUPTED,
  /** Its time limit passed. */
  TIME_LIMIT,
  /** Another block failed. */
  OTHER_BLOCK_FAILED
}
