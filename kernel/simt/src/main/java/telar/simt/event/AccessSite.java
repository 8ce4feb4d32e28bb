package telar.simt.event;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place in the source that reads or writes memory; what diagnostics and per-line counters name.
 *
 * @param id unique in its module, from 0; {@link #QUIET} for what makes no event
 * @param file source name
 * @param line line, from 1
 * @param column column, from 1
 * @param kernelFunction the function that contains it, as the learner wrote it
 * @param expression source text of the access, e.g. {@code y[i]}
 * @param variable the variable at its root, e.g. {@code y}; empty when there is none
 * @param index source text of the index expression, e.g. {@code i}; null when there is none
 * @param kind read, write or atomic
 * @param bytes bytes accessed by a thread
 * @param elementType C++ type of what is accessed, e.g. {@code float}
 * @param gaps bytes of an object that hold no member, which nobody needs to write
 */
public record AccessSite(
    int id,
    String file,
    int line,
    int column,
    String kernelFunction,
    String expression,
    String variable,
    @Nullable String index,
    Kind kind,
    int bytes,
    String elementType,
    List<Gap> gaps) {

  /** The id of accesses that make no event. */
  public static final int QUIET = -1;

  /** Bytes from one offset up to another. */
  public record Gap(int from, int to) {}

  /** A place that accesses something without gaps. */
  public AccessSite(
      int id,
      String file,
      int line,
      int column,
      String kernelFunction,
      String expression,
      String variable,
      @Nullable String index,
      Kind kind,
      int bytes,
      String elementType) {
    this(
        id,
        file,
        line,
        column,
        kernelFunction,
        expression,
        variable,
        index,
        kind,
        bytes,
        elementType,
        List.of());
  }

  /** What the access does. */
  public enum Kind {
    READ,
    WRITE,
    ATOMIC
  }

  /** The same place, for an access that makes no event. */
  public AccessSite quiet() {
    return new AccessSite(
        QUIET,
        file,
        line,
        column,
        kernelFunction,
        expression,
        variable,
        index,
        kind,
        bytes,
        elementType,
        gaps);
  }
}
