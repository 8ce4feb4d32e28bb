package telar.compiler.ir;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.source.Span;

/**
 * A function with its body, one instance per template instantiation.
 *
 * @param name unique in the module (e.g. {@code reduce<float, 256>(float *, int)})
 * @param displayName what the learner calls it, e.g. {@code reduce}
 * @param kind kernel, device or host; a {@code __host__ __device__} function gives one of each that
 *     is used
 * @param returnType scalar; class objects are returned through a hidden first pointer parameter
 * @param parameters in order
 * @param slots its thread-local objects
 * @param shared the shared variables that it declares
 * @param body what it does
 * @param span its name in the source
 * @param statements the statements that the learner wrote in it, for views
 */
public record IrFunction(
    String name,
    String displayName,
    Kind kind,
    IrType returnType,
    List<Parameter> parameters,
    List<Slot> slots,
    List<SharedVariable> shared,
    Stmt.Block body,
    Span span,
    List<Span> statements) {

  /** A function that no view shows statement by statement. */
  public IrFunction(
      String name,
      String displayName,
      Kind kind,
      IrType returnType,
      List<Parameter> parameters,
      List<Slot> slots,
      List<SharedVariable> shared,
      Stmt.Block body,
      Span span) {
    this(name, displayName, kind, returnType, parameters, slots, shared, body, span, List.of());
  }

  /** The same with another body. */
  public IrFunction withBody(Stmt.Block other) {
    return with(slots, shared, other);
  }

  /** The same with other objects and another body. */
  public IrFunction with(List<Slot> others, Stmt.Block other) {
    return with(others, shared, other);
  }

  /** The same with other shared variables. */
  public IrFunction withShared(List<SharedVariable> others) {
    return with(slots, others, body);
  }

  private IrFunction with(List<Slot> s, List<SharedVariable> variables, Stmt.Block block) {
    return new IrFunction(
        name, displayName, kind, returnType, parameters, s, variables, block, span, statements);
  }

  /** Where a function runs. */
  public enum Kind {
    KERNEL,
    DEVICE,
    HOST
  }

  /**
   * A parameter.
   *
   * @param local the register that holds it; for a class object passed by value, the address of the
   *     callee's own copy
   * @param byValueBytes size of the class object passed by value (the caller copies it); 0 for a
   *     scalar
   * @param cppType its C++ type as written, for messages
   * @param pointee for a pointer, the scalar type that it most likely points to; else null
   */
  public record Parameter(
      Local local, long byValueBytes, String cppType, @Nullable IrType pointee) {}
}
