package telar.compiler.ir.eval;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import telar.compiler.ir.Expr;

/**
 * An address at compile time: some bytes into an object.
 *
 * @param object what it points into
 * @param offset bytes from its start
 */
public record Pointer(Block object, long offset) {

  /**
   * An object of the small memory.
   *
   * @param bytes its content; empty for what cannot be read
   * @param pointers pointers stored in it, by offset
   * @param symbolic the expression that stands for it in emitted code; null for temporaries
   * @param writable whether it may be written now
   */
  public record Block(
      byte[] bytes, Map<Long, Pointer> pointers, @Nullable Expr symbolic, boolean writable) {

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }
  }

  /** The expression for the object's address in emitted code. */
  public @Nullable Expr symbolic() {
    return object.symbolic();
  }

  Pointer plus(long bytes) {
    return new Pointer(object, offset + bytes);
  }
}
