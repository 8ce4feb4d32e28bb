package telar.compiler.frontend.types;

/**
 * A data member in its class's layout.
 *
 * @param name its name; empty for an anonymous union or unnamed bit-field
 * @param type its type; a reference member is held as an address
 * @param offset bytes from the start of the object
 * @param bitOffset first bit in the unit at {@code offset}, for a bit-field
 * @param bitWidth width of a bit-field; 0 when it is none
 */
public record Field(String name, QualType type, long offset, int bitOffset, int bitWidth) {}
