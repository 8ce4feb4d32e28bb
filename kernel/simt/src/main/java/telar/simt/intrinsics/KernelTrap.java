package telar.simt.intrinsics;

/** A thread stopped the kernel itself: a failed {@code assert}, or {@code __trap()}. */
public final class KernelTrap extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String condition;
  private final String file;
  private final int line;
  private final String thread;

  /**
   * A trap.
   *
   * @param condition the assertion that failed; empty for {@code __trap()}
   * @param line line of the assertion; 0 when unknown
   * @param thread the block and thread, as shown to the learner; empty in host code
   */
  KernelTrap(String condition, String file, int line, String thread) {
    super(condition.isEmpty() ? "__trap()" : "assert(" + condition + ")", null, false, false);
    this.condition = condition;
    this.file = file;
    this.line = line;
    this.thread = thread;
  }

  public String condition() {
    return condition;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  public String thread() {
    return thread;
  }
}
