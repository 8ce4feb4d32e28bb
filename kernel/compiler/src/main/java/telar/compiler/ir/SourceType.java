package telar.compiler.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The C++ type of a variable, for views that show its value; the compiler itself makes no use of
 * it. Compared by identity.
 */
public interface SourceType {

  /** What a scalar's bits stand for. */
  enum Kind {
    BOOL,
    CHARACTER,
    SIGNED,
    UNSIGNED,
    FLOATING,
    /** {@code half}. */
    HALF,
    BFLOAT16,
    POINTER
  }

  /**
   * A scalar of an object.
   *
   * @param offset bytes from the start of the object
   * @param path what follows the variable's name, e.g. {@code [3].x}; empty for a scalar variable
   * @param type its C++ type
   */
  record Part(long offset, String path, String type, Kind kind, int bytes) {}

  /** The type as C++ writes it. */
  String name();

  /** The scalars that have bytes in a range of the object, in order; the first ones of many. */
  List<Part> parts(long from, long to);

  /** What a pointer points to, as an array without end; null for other types. */
  @Nullable SourceType pointee();
}
