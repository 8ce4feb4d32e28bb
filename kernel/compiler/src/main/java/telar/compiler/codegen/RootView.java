package telar.compiler.codegen;

/**
 * The local variables through which an object's array is accessed.
 *
 * @param array the Java array
 * @param offset index of the element that the root pointer points at; -1 for the first
 * @param pointer the root pointer; -1 for a private array, which has no address
 * @param length elements of a private array
 */
record RootView(int array, int offset, int pointer, int length) {

  boolean isPrivate() {
    return pointer < 0;
  }
}
