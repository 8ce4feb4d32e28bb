package telar.compiler.ir;

import java.util.List;
import telar.compiler.source.Span;

/**
 * A variable of the whole program, or a string literal.
 *
 * @param id number, unique in its module
 * @param name the source name, qualified
 * @param space where it lives
 * @param bytes size
 * @param alignment alignment in bytes
 * @param element the scalar type of its elements when they all are of one type, else {@code I8}
 * @param initial its first bytes (little endian); shorter than {@code bytes} means zeros follow.
 *     What is not constant is set by the module's initialiser function
 * @param relocations pointers inside {@code initial}: addresses of other globals and of functions
 * @param span its declaration
 */
public record GlobalVariable(
    int id,
    String name,
    Space space,
    long bytes,
    int alignment,
    IrType element,
    byte[] initial,
    List<Relocation> relocations,
    Span span) {

  /** Where a global lives. */
  public enum Space {
    /** {@code __device__}. */
    DEVICE,
    /** {@code __constant__}. */
    CONSTANT,
    /** {@code __managed__}. */
    MANAGED,
    /** Host memory. */
    HOST,
    /** A string literal: readable by host and device. */
    LITERAL
  }

  /** An address inside the initial bytes, known only when the module is loaded. */
  public sealed interface Relocation {

    /** Where it stands, in bytes from the start. */
    long offset();

    /** The address of another global plus {@code addend} bytes. */
    record ToGlobal(long offset, int target, long addend) implements Relocation {}

    /** The address of a function by its unique name. */
    record ToFunction(long offset, String function) implements Relocation {}
  }
}
