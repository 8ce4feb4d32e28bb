package telar.compiler.codegen;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Label;
import telar.compiler.ir.Slot;

/**
 * A memory location whose index has been computed and checked: control falls through when the plain
 * array access may be made, and is at {@link #slow} when not.
 *
 * @param array local variable of the array
 * @param index local variable of the element's index
 * @param slow where the slow path begins
 * @param parts how to name the location on the slow path and to observers
 */
record Place(int array, int index, Label slow, Parts parts) {

  /** Pushes the facts about a location. */
  interface Parts {
    /** Pushes the root pointer and the address. */
    void rootAndAddress();

    /** Pushes the address. */
    void address();

    /** Pushes the value of the index that the source shows, 0 when there is none. */
    void index();

    /** The private array that the location is in; null for memory with an address. */
    default @Nullable Slot privateSlot() {
      return null;
    }
  }
}
