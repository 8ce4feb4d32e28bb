package telar.device.jcuda.driver;

import java.util.Arrays;

/** What a launch hands over for one parameter. */
public sealed interface Argument {

  /** The address of device memory. */
  record Pointer(Driver.Memory memory) implements Argument {}

  /** The bits of a scalar, in the byte order of the machine. */
  record Scalar(byte[] bytes) implements Argument {
    public Scalar {
      bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
      return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Scalar scalar && Arrays.equals(bytes, scalar.bytes);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
      return "Scalar" + Arrays.toString(bytes);
    }
  }
}
