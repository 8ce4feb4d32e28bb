package telar.compiler.frontend.types;

import org.jspecify.annotations.Nullable;

/**
 * A data member in its class's layout.
 *
 * @param name its name; empty for an anonymous union or unnamed bit-field
 * @param type its type; a reference member is held as an address
 * @param offset bytes from the start of the object; for a bit-field, of the unit that it is read by
 * @param bits where in that unit a bit-field is; null when it is none
 */
public record Field(String name, QualType type, long offset, @Nullable Bits bits) {

  /**
   * Bits of a unit of memory.
   *
   * @param unitBytes size of the unit: 1, 2, 4 or 8
   * @param first the lowest of them
   */
  public record Bits(int unitBytes, int first, int width) {

    /**
     * The smallest unit, at a multiple of its size, that holds bits counted from an object's start.
     */
    static @Nullable Bits aligned(long position, int width) {
      for (int bytes = 1; bytes <= 8; bytes *= 2) {
        int first = (int) (position % (bytes * 8));
        if (first + width <= bytes * 8) {
          return new Bits(bytes, first, width);
        }
      }
      return null;
    }

    /**
     * The smallest unit that starts at the byte of the first bit; null when 8 bytes are not enough.
     */
    static @Nullable Bits fromByte(long position, int width) {
      int first = (int) (position % 8);
      for (int bytes = 1; bytes <= 8; bytes *= 2) {
        if (first + width <= bytes * 8) {
          return new Bits(bytes, first, width);
        }
      }
      return null;
    }
  }
}
