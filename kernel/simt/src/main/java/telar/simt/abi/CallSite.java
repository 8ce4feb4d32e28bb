package telar.simt.abi;

import org.jspecify.annotations.Nullable;

/**
 * A launch or a call of a built-in function in the source.
 *
 * @param file source name
 * @param line line, from 1
 * @param column column, from 1
 * @param function the function that contains it
 * @param expression source text
 */
public record CallSite(String file, int line, int column, String function, String expression) {

  /** The headers that Telar brings are named as if they were in this folder. */
  private static final String LIBRARY = "telar/";

  /** Whether library code calls. */
  public boolean isInLibrary() {
    return isLibrary(file);
  }

  /** Whether a source is a header that Telar brings. */
  public static boolean isLibrary(@Nullable String file) {
    return file != null && file.startsWith(LIBRARY);
  }
}
