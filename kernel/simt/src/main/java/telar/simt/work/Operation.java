package telar.simt.work;

/**
 * Kinds of operations that a thread executes. Loads, stores and atomics are not among them: checks
 * count those where they happen.
 */
public enum Operation {
  /** Additions and subtractions. */
  FP32_ADD,
  FP32_MUL,
  /** Only where the source asks for it: {@code fmaf}. */
  FP32_FMA,
  FP32_DIV,
  FP32_SQRT,
  /** Exponentials, logarithms, sines… */
  FP32_SPECIAL,
  /** Minimum, maximum, sign, absolute value, rounding. */
  FP32_OTHER,
  FP64_ADD,
  FP64_MUL,
  FP64_FMA,
  FP64_DIV,
  FP64_SQRT,
  FP64_SPECIAL,
  FP64_OTHER,
  /** Of {@code half} and {@code bfloat16} alike; {@code half2} operations are two. */
  FP16_ADD,
  FP16_MUL,
  FP16_FMA,
  FP16_DIV,
  FP16_SQRT,
  FP16_SPECIAL,
  FP16_OTHER,
  /** A thread's share of the floating operations of a matrix product of its warp. */
  MATRIX_FLOP,
  /** Integer arithmetic and logic, computing addresses included. */
  INTEGER,
  /** Comparisons, and choices between two values. */
  COMPARE,
  /** From and to floating types, and between them. */
  CONVERT,
  /** Shuffles, votes and other operations of a warp. */
  WARP,
  /** Barriers and fences. */
  BARRIER,
  /** Conditions that decide where to go. */
  BRANCH
}
