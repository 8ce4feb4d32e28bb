package telar.simt.event;

/**
 * A condition of the source.
 *
 * @param id unique in its module, from 0
 * @param file source name
 * @param line line, from 1
 * @param column column, from 1
 * @param kernelFunction the function that contains it
 * @param expression source text of the condition
 */
public record BranchSite(
    int id, String file, int line, int column, String kernelFunction, String expression) {}
