package telar.device.jcuda.driver;

import jcuda.Pointer;

/** JCuda's pointers to Java's primitive arrays. */
final class HostArrays {

  private HostArrays() {}

  static Pointer pointer(Object array) {
    if (array instanceof float[] floats) {
      return Pointer.to(floats);
    } else if (array instanceof int[] ints) {
      return Pointer.to(ints);
    } else if (array instanceof byte[] bytes) {
      return Pointer.to(bytes);
    } else if (array instanceof short[] shorts) {
      return Pointer.to(shorts);
    } else if (array instanceof long[] longs) {
      return Pointer.to(longs);
    } else if (array instanceof double[] doubles) {
      return Pointer.to(doubles);
    }
    throw new IllegalArgumentException(array.getClass().getName());
  }
}
