package telar.compiler.lower;

import org.jspecify.annotations.Nullable;
import telar.compiler.ir.SourceType;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/** What a recorded kernel tells at one place; its events name the place by its number. */
public sealed interface StepPlace {

  /** What a step does. */
  enum Kind {
    /** The kernel begins; its parameters have their values. */
    ENTRY,
    STATEMENT,
    CONDITION,
    BARRIER
  }

  /** When memory is looked at. */
  enum Moment {
    READ,
    BEFORE_WRITE,
    AFTER_WRITE
  }

  /**
   * A variable of a function.
   *
   * @param function the function as the learner wrote it
   * @param type its C++ type
   * @param scope where it can be named
   */
  record Variable(String function, String name, String type, Span scope) {}

  /**
   * A step begins.
   *
   * @param span what of the source it executes
   */
  record Begin(Kind kind, Span span, String function) implements StepPlace {}

  /** A condition has its value. */
  record Condition() implements StepPlace {}

  /** A scalar of a variable has a new value. */
  record Value(Variable variable, SourceType.Part part) implements StepPlace {}

  /** A scalar of a variable, at a place that the event says, has a new value. */
  record Element(Variable variable, SourceType type, int bytes) implements StepPlace {}

  /**
   * Memory that threads share is accessed.
   *
   * @param bytes of each thread's access
   * @param variable the variable at the root of the address; null when there is none
   * @param type its type, of a pointer what it points to; null when it is not known
   */
  record Memory(
      AccessSite site,
      long bytes,
      Moment moment,
      @Nullable String variable,
      @Nullable SourceType type)
      implements StepPlace {}
}
