package telar.device;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * What a check found while a kernel ran. One bug gives one finding, with a count.
 *
 * @param kind the kind of error
 * @param code stable code, e.g. {@code TLR-201}
 * @param location the access itself (see the kinds)
 * @param otherLine for a race, the line of the other access
 * @param kernel the kernel's name
 * @param variable the variable, e.g. {@code y}; empty when unknown
 * @param message what, where (line, block, thread), why and the next step, in Spanish
 * @param count how many times it happened
 */
public record Finding(
    Kind kind,
    String code,
    SourceLocation location,
    OptionalInt otherLine,
    String kernel,
    String variable,
    String message,
    long count) {

  /** The kinds of finding; their lower-case names are part of the command's contract. */
  public enum Kind {
    OUT_OF_BOUNDS,
    DATA_RACE,
    UNINITIALIZED_READ,
    BARRIER_DIVERGENCE,
    WARP_SYNC,
    MISALIGNED_ACCESS,
    LEAK,
    USE_AFTER_FREE,
    /** Through a pointer to a local variable that no longer exists. */
    DANGLING_POINTER,
    /** Of integers, in a kernel. */
    DIVISION_BY_ZERO,
    INVALID_FREE,
    HOST_ACCESS,
    BAD_LAUNCH,
    /** Only found when a launch is repeated under other orders. */
    ORDER_DEPENDENCE,
    /** The host uses its memory before it waits for a copy to or from there. */
    UNSYNCHRONIZED;

    /** The name in JSON and in verdict folders, e.g. {@code out_of_bounds}. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
