package telar.conformance.oracle;

import java.util.List;
import java.util.function.Supplier;

/** A way in which Telar runs a program: each is code of its own. */
enum Mode {
  /** Plain code, lane by lane. */
  SCALAR,
  /** Plain code, several lanes together wherever they can. */
  VECTORS,
  /** Code that tells the checks everything; blocks and warps in another order. */
  CHECKED;

  private static final String PROPERTY = "telar.vectors";

  boolean checks() {
    return this == CHECKED;
  }

  /** Does something that compiles and launches a program in this mode. */
  String run(RandomProgram program, Supplier<String> work) {
    System.setProperty(PROPERTY, this == VECTORS ? lanes(program) : "never");
    try {
      return work.get();
    } finally {
      System.clearProperty(PROPERTY);
    }
  }

  /** A number of lanes whose vectors do not reach from one row of threads into the next. */
  private static String lanes(RandomProgram program) {
    Shape shape = program.shape();
    List<Integer> fitting =
        List.of(16, 8, 4).stream()
            .filter(lanes -> shape.height() == 1 || shape.width() % lanes == 0)
            .toList();
    return fitting.isEmpty()
        ? "never"
        : String.valueOf(fitting.get((int) (program.seed() % fitting.size())));
  }
}
