package telar.benchmarks;

/** Type of a buffer's elements. */
enum Element {
  FLOAT("float"),
  BYTE("byte"),
  INT("word");

  private final String nativeName;

  Element(String nativeName) {
    this.nativeName = nativeName;
  }

  /** Its name in the arguments of the OpenCL driver. */
  String nativeName() {
    return nativeName;
  }

  /** The input values of a buffer, the same as the native drivers make. */
  Object inputs(int length) {
    if (this == BYTE) {
      byte[] bytes = new byte[length];
      for (int i = 0; i < length; i++) {
        bytes[i] = (byte) (mixed(i) - 128);
      }
      return bytes;
    }
    float[] floats = new float[length];
    for (int i = 0; i < length; i++) {
      floats[i] = (mixed(i) - 128) / 128f;
    }
    return floats;
  }

  /** A cleared buffer. */
  Object zeros(int length) {
    return switch (this) {
      case FLOAT -> new float[length];
      case BYTE -> new byte[length];
      case INT -> new int[length];
    };
  }

  private static int mixed(int i) {
    return i * 0x9E3779B1 >>> 24;
  }
}
