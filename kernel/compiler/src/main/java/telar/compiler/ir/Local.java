package telar.compiler.ir;

/**
 * A scalar register of a function, compared by identity of its id within the function.
 *
 * @param id number, unique in its function
 * @param name the source name, or a name that starts with {@code %} for a temporary
 * @param type its type
 */
public record Local(int id, String name, IrType type) {}
