package telar.compiler.frontend.sema.lowering;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.sema.values.Operand;
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
    Argument given = mended(arguments, MissingAddress::address, fits);
    if (given != null) {
      return error.withHelp("help.missingAddress", given.span().text());
    }
    given = mended(arguments, MissingAddress::pointee, fits);
    return given == null ? null : error.withHelp("help.missingPointee", given.span().text());
  }

  /** The first argument whose change makes the call fit. */
  private static @Nullable Argument mended(
      List<Argument> arguments,
      Function<Argument, @Nullable Argument> change,
      Predicate<List<Argument>> fits) {
    for (int i = 0; i < arguments.size(); i++) {
      Argument other = change.apply(arguments.get(i));
      if (other != null && fits.test(with(arguments, i, other))) {
        return arguments.get(i);
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
