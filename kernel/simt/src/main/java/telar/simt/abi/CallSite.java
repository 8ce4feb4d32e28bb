package telar.simt.abi;

/**
 * A launch or a call of a built-in function in the source.
 *
 * @param file source name
 * @param line line, from 1
 * @param column column, from 1
 * @param function the function that contains it
 * @param expression source text
 */
public record CallSite(String file, int line, int column, String function, String expression) {}
