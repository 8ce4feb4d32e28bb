package telar.compiler.codegen;

import org.jspecify.annotations.Nullable;

/**
 * Where the elements of a chunk are: consecutive from an index, or at indices from there on.
 *
 * @param index local variable; -1 for 0
 * @param indices local variable of their array; -1 when they are consecutive
 * @param outside the access when they are not all in the array; null when that takes scalar code
 */
record VectorPlace(int array, int index, int indices, @Nullable OutsideAccess outside) {

  boolean consecutive() {
    return indices < 0;
  }

  VectorPlace or(@Nullable OutsideAccess access) {
    return new VectorPlace(array, index, indices, access);
  }
}
