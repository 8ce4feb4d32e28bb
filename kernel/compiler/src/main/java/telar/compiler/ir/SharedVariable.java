package telar.compiler.ir;

/**
 * A {@code __shared__} variable: one object a block.
 *
 * @param id number, unique in its module; becomes the object number of its addresses
 * @param name the source name
 * @param bytes size; 0 for {@code extern __shared__} (dynamic: all such variables are one object)
 * @param alignment alignment in bytes
 * @param element the scalar type of its elements when they all are of one type, else {@code I8}
 * @param dynamic whether its size comes from the launch
 */
public record SharedVariable(
    int id, String name, long bytes, int alignment, IrType element, boolean dynamic) {}
