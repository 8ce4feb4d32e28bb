package telar.simt.abi;

/** Takes what a program prints; called from several threads at once. */
public interface Console {

  /** Prints a piece of text as it is. */
  void print(String text);
}
