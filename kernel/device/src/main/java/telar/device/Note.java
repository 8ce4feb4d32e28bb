package telar.device;

import java.util.OptionalInt;

/**
 * Something that a check saw and that is no error, but that a learner should know. A program with
 * notes alone is clean.
 *
 * @param code stable code, e.g. {@code TLR-951}
 * @param location the access itself
 * @param otherLine the line of the other access
 * @param kernel the kernel's name
 * @param variable the variable, e.g. {@code flag}
 * @param message what, where and why, in Spanish
 * @param count how many times it happened
 */
public record Note(
    String code,
    SourceLocation location,
    OptionalInt otherLine,
    String kernel,
    String variable,
    String message,
    long count) {}
