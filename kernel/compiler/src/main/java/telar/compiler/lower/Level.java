package telar.compiler.lower;

/** Where a piece of a kernel runs, innermost first. */
enum Level {
  /** For each thread by itself: scalar code with real jumps. */
  LANE,
  /** For each warp, with a mask of active lanes. */
  WARP,
  /** Once for the block, with a mask for each warp. */
  BLOCK;

  Level max(Level other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
