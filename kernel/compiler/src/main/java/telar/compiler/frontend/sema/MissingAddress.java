package telar.compiler.frontend.sema;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;

/**
 * Says of a call that fits nothing which {@code &} or {@code *} was forgotten: Java has neither, so
 * learners write {@code atomicAdd(counts[v], 1)}.
 */
final class MissingAddress {

  private MissingAddress() {}

  /** The error with a next step, when one argument's address, or what it points to, would do. */
  static @Nullable Diagnostic explain(
      Diagnostic error, List<Argument> arguments, Predicate<List<Argument>> fits) {
    for (int i = 0; i < arguments.size(); i++) {
      Argument given = arguments.get(i);
      Argument address = address(given);
      if (address != null && fits.test(with(arguments, i, address))) {
        return error.withHelp("help.missingAddress", given.span().text());
      }
    }
    for (int i = 0; i < arguments.size(); i++) {
      Argument given = arguments.get(i);
      Argument pointee = pointee(given);
      if (pointee != null && fits.test(with(arguments, i, pointee))) {
        return error.withHelp("help.missingPointee", given.span().text());
      }
    }
    return null;
  }

  private static List<Argument> with(List<Argument> arguments, int index, Argument other) {
    List<Argument> changed = new ArrayList<>(arguments);
    changed.set(index, other);
    return changed;
  }

  private static @Nullable Argument address(Argument argument) {
    Operand operand = argument.operand();
    if (operand == null || operand.functions() != null || !operand.isLvalue()) {
      return null;
    }
    QualType pointer = new PointerType(operand.type()).plain();
    return Argument.of(Operand.prvalue(pointer, operand.expr(), operand.span()));
  }

  private static @Nullable Argument pointee(Argument argument) {
    Operand operand = argument.operand();
    if (operand == null
        || operand.functions() != null
        || !(operand.type().type() instanceof PointerType pointer)
        || pointer.pointee().isVoid()) {
      return null;
    }
    return Argument.of(
        Operand.lvalue(pointer.pointee(), operand.expr(), Operand.Place.NONE, operand.span()));
  }
}
