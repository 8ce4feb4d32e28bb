package telar.benchmarks;

/** An argument of a kernel, as each contestant makes it for itself. */
sealed interface Argument {

  /** How the OpenCL driver is told about it. */
  String forDriver();

  /** An {@code int} by value. */
  record Whole(int value) implements Argument {
    @Override
    public String forDriver() {
      return "int:" + value;
    }
  }

  /** A {@code float} by value. */
  record Real(float value) implements Argument {
    @Override
    public String forDriver() {
      return "float:" + value;
    }
  }

  /** A buffer of inputs. */
  record Input(Element element, int length) implements Argument {
    @Override
    public String forDriver() {
      return "in:" + element.nativeName() + ":" + length;
    }
  }

  /** The buffer of results: one a kernel, of 4-byte elements. */
  record Output(Element element, int length) implements Argument {
    @Override
    public String forDriver() {
      return "out:word:" + length;
    }
  }
}
