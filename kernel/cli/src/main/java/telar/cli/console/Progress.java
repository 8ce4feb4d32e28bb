package telar.cli.console;

import java.io.PrintStream;

/**
 * Shows how far a long step is: one line that is rewritten in a terminal, a few lines elsewhere.
 */
public final class Progress {

  /** The launcher looks at the terminal: Java 17 and 25 disagree on {@code System.console()}. */
  private static final boolean REWRITES = Boolean.getBoolean("telar.terminal");

  private final PrintStream err;
  private final int linesEvery;
  private int updates;

  /**
   * A new step.
   *
   * @param linesEvery outside a terminal, how many updates go by for each line printed
   */
  public Progress(Terminal terminal, int linesEvery) {
    this.err = terminal.err();
    this.linesEvery = linesEvery;
  }

  public void update(String text) {
    if (REWRITES) {
      err.print("\r\u001b[K  " + text);
      err.flush();
    } else if (updates % linesEvery == 0) {
      err.println("  " + text);
    }
    updates++;
  }

  public void done() {
    if (REWRITES) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
