package telar.compiler.frontend.sema.lowering;

import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.Messages;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.source.Span;

/** Says how many arguments a function takes where a call gives it another number of them. */
public final class ArgumentCount {

  private ArgumentCount() {}

  public static Diagnostic wrong(String name, FunctionType type, int given, Span span) {
    return wrong(name, type, type.parameters().size(), given, span);
  }

  /** Of a function that has values of its own for the parameters from {@code least} on. */
  public static Diagnostic wrong(String name, FunctionType type, int least, int given, Span span) {
    String parameters = type.displayParameters();
    Diagnostic wrong =
        Diagnostic.error("TLR-249", span, name, takes(type, least), given, parameters);
    return parameters.equals("()") ? wrong.withHelp("help.noParameters") : wrong;
  }

  private static String takes(FunctionType type, int least) {
    int most = type.parameters().size();
    if (type.variadic()) {
      return Messages.text("takes.atLeast", least);
    }
    return least == most
        ? Messages.text("takes.exactly", most)
        : Messages.text("takes.between", least, most);
  }
}
