/** CUDA's built-in functions in Java, a class a family, found by their prelude names. */
package telar.simt.intrinsics;
