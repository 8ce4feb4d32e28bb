package telar.compiler.codegen;

/**
 * How many lanes a vector has, and what the machine does well with it.
 *
 * @param lanes 4, 8 or 16
 * @param row how many chunks of a {@link ChunkGroup} stand side by side in a row of threads, which
 *     begins with one; 0 when that is not known
 * @param oneRow whether all threads of a block stand in one row, so that a thread's number is its
 *     {@code threadIdx.x}
 * @param maxBits of the largest vectors
 * @param gathers whether gathers are instructions
 * @param maskedStores whether masked stores are
 * @param floatToInt whether conversions from float to int are
 * @param maskBits whether taking the bits of a mask is
 */
public record VectorShape(
    int lanes,
    int row,
    boolean oneRow,
    int maxBits,
    boolean gathers,
    boolean maskedStores,
    boolean floatToInt,
    boolean maskBits) {

  /** What tells it from the other shapes on this machine. */
  String name() {
    return lanes + (oneRow ? "row" : "r" + row);
  }

  /** Lanes of the smallest vectors. */
  static final int MIN_LANES = 4;

  /** The widest vectors of ints, in lanes; 0 where the JVM has none or they would not pay. */
  static int machineLanes() {
    return Machine.LANES;
  }

  /** A shape of that many lanes on this machine, for blocks with such rows. */
  static VectorShape of(int lanes, int row, boolean oneRow) {
    boolean recent = Runtime.version().feature() >= 21;
    int maxBits = 32 * Math.max(lanes, machineLanes());
    return new VectorShape(
        lanes, row, oneRow, maxBits, lanes >= 8, recent && lanes >= 8, recent, recent);
  }

  /** Asks the module, which is not there unless the JVM was started with it. */
  private static final class Machine {
    static final int LANES = lanes();

    private static int lanes() {
      try {
        Class<?> ints = Class.forName("jdk.incubator.vector.IntVector");
        Class<?> species = Class.forName("jdk.incubator.vector.VectorSpecies");
        Object preferred = ints.getField("SPECIES_PREFERRED").get(null);
        int lanes = (int) species.getMethod("length").invoke(preferred);
        return lanes < MIN_LANES ? 0 : Math.min(lanes, 16);
      } catch (ReflectiveOperationException | LinkageError e) {
        return 0;
      }
    }
  }
}
