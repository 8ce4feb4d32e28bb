package telar.compiler.ir;

import org.jspecify.annotations.Nullable;

/**
 * A {@code __shared__} variable: one object a block.
 *
 * @param id number, unique in its module; becomes the object number of its addresses
 * @param name the source name
 * @param bytes size; 0 for {@code extern __shared__} (dynamic: all such variables are one object)
 * @param alignment alignment in bytes
 * @param element the scalar type of its elements when they all are of one type, else {@code I8}
 * @param dynamic whether its size comes from the launch
 * @param source its declaration; null when nobody knows it
 */
public record SharedVariable(
    int id,
    String name,
    long bytes,
    int alignment,
    IrType element,
    boolean dynamic,
    @Nullable Declared source) {

  /** A variable whose declaration nobody knows. */
  public SharedVariable(
      int id, String name, long bytes, int alignment, IrType element, boolean dynamic) {
    this(id, name, bytes, alignment, element, dynamic, null);
  }
}
