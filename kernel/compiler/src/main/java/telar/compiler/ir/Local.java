package telar.compiler.ir;

import org.jspecify.annotations.Nullable;

/**
 * A scalar register of a function, compared by identity of its id within the function.
 *
 * @param id number, unique in its function
 * @param name the source name, or a name that starts with {@code %} for a temporary
 * @param type its type
 * @param source its declaration when it is a variable of the source
 */
public record Local(int id, String name, IrType type, @Nullable Declared source) {

  /** A register that is no variable of the source. */
  public Local(int id, String name, IrType type) {
    this(id, name, type, null);
  }

  @Override
  public String toString() {
    return "Local[id=" + id + ", name=" + name + ", type=" + type + "]";
  }
}
