package telar.conformance.oracle;

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

  /** Does something that compiles and launches in this mode. */
  String run(long seed, Supplier<String> work) {
    if (this == VECTORS) {
      System.setProperty(PROPERTY, String.valueOf(4 << Math.floorMod(seed, 3)));
    } else {
      System.setProperty(PROPERTY, "never");
    }
    try {
      return work.get();
    } finally {
      System.clearProperty(PROPERTY);
    }
  }
}
