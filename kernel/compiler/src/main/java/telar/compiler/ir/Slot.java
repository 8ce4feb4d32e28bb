package telar.compiler.ir;

import org.jspecify.annotations.Nullable;

/**
 * An object in the thread's own memory: an array, a class object, or a scalar whose address is
 * taken. Each execution of the function has its own; it is not initialised.
 *
 * @param id number, unique in its function
 * @param name the source name, or one that starts with {@code %}
 * @param bytes size
 * @param alignment alignment in bytes
 * @param element the scalar type of its elements when they all are of one type, else {@code I8}
 * @param source its declaration when it is a variable of the source
 */
public record Slot(
    int id, String name, long bytes, int alignment, IrType element, @Nullable Declared source) {

  /** An object that is no variable of the source. */
  public Slot(int id, String name, long bytes, int alignment, IrType element) {
    this(id, name, bytes, alignment, element, null);
  }
}
