package telar.simt.memory;

/**
 * Where an allocation was made, for messages and leak reports.
 *
 * @param file source name; empty when Java code made it
 * @param line line, from 1; 0 when Java code made it
 * @param call what made it, e.g. {@code cudaMalloc}
 */
public record Origin(String file, int line, String call) {

  /** Made by Java code or by the launch itself. */
  public static final Origin NONE = new Origin("", 0, "");
}
