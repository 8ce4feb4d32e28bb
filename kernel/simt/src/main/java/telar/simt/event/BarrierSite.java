package telar.simt.event;

/**
 * A barrier, shuffle or vote of the source.
 *
 * @param file source name
 * @param line line, from 1
 * @param column column, from 1
 * @param kernelFunction the function that contains it
 * @param expression source text, e.g. {@code __syncthreads()}
 * @param ordersMemory whether those who meet here see what the others wrote before: shuffles and
 *     votes exchange values in registers and promise nothing about memory
 */
public record BarrierSite(
    String file,
    int line,
    int column,
    String kernelFunction,
    String expression,
    boolean ordersMemory) {}
