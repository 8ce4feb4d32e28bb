package telar.compiler.frontend.sema.lowering;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.templates.NamedInstance;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.QualType;
import telar.compiler.source.Span;

/**
 * An argument of a call, analysed before the function is chosen; a braced list waits for the type
 * that it initialises.
 */
public record Argument(@Nullable Expression syntax, @Nullable Operand operand, Span span) {

  public static Argument of(Operand operand) {
    return new Argument(null, operand, operand.span());
  }

  Expression.@Nullable InitializerList list() {
    return syntax instanceof Expression.InitializerList list ? list : null;
  }

  /** The type of the only function that a name of functions can mean. */
  @Nullable QualType soleFunctionType(Program program) {
    if (operand == null || operand.functions() == null) {
      return null;
    }
    var members = operand.functions().overloads().members();
    if (members.size() != 1) {
      return null;
    }
    FunctionSymbol only =
        members.get(0) instanceof FunctionSymbol f
            ? f
            : NamedInstance.of(
                program,
                (FunctionTemplate) members.get(0),
                operand.functions().arguments(),
                null,
                span);
    return only == null ? null : only.type().plain();
  }

  /** The types as shown in messages. */
  public static String display(List<Argument> arguments) {
    return arguments.stream().map(Argument::display).collect(Collectors.joining(", ", "(", ")"));
  }

  /** The type as shown in messages. */
  public String display() {
    return operand == null ? "{…}" : operand.display();
  }
}
