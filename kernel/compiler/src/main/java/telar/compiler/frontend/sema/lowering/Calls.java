package telar.compiler.frontend.sema.lowering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.Packs;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.templates.NamedInstance;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.MemberPointerType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.source.Span;

/** Calls of functions already chosen, and the names of functions as values. */
public final class Calls {

  private final Lowering lowering;
  private final CallEmitter emitter;

  Calls(Lowering lowering) {
    this.lowering = lowering;
    this.emitter = new CallEmitter(lowering);
  }

  /** A call through a pointer; of a method with its object. */
  public Operand indirect(
      Operand pointer, FunctionType type, @Nullable Expr self, Expression.Call node) {
    return emitter.indirect(pointer, type, self, arguments(node.arguments()), node);
  }

  /** Analyses arguments, packs expanded; each keeps the value it has at its place in order. */
  public List<Argument> arguments(List<Expression> expressions) {
    List<Argument> arguments = new ArrayList<>();
    List<Integer> marks = new ArrayList<>();
    for (Expression expression :
        Packs.expanded(lowering.program(), lowering.scope(), expressions)) {
      arguments.add(argument(expression));
      marks.add(lowering.code().mark());
    }
    return sequenced(arguments, marks);
  }

  private Argument argument(Expression expression) {
    if (expression instanceof Expression.InitializerList) {
      return new Argument(expression, null, expression.span());
    }
    Operand operand = lowering.expressions().expression(expression);
    return new Argument(expression, operand, expression.span());
  }

  private List<Argument> sequenced(List<Argument> arguments, List<Integer> marks) {
    List<Argument> held = new ArrayList<>(arguments);
    for (int i = arguments.size() - 2; i >= 0; i--) {
      Operand operand = arguments.get(i).operand();
      if (operand != null) {
        Operand value = lowering.values().sequenced(marks.get(i), operand);
        held.set(i, new Argument(arguments.get(i).syntax(), value, arguments.get(i).span()));
      }
    }
    return held;
  }

  /** Calls a chosen function. */
  public Operand invoke(
      FunctionSymbol function,
      @Nullable Operand object,
      List<Argument> arguments,
      Span span,
      @Nullable Expr destination) {
    return emitter.call(function, object, arguments, span, destination);
  }

  /** Calls a method. */
  public Operand method(
      FunctionSymbol function, Operand object, List<Argument> arguments, Span span) {
    return invoke(function, object, arguments, span, null);
  }

  /** Calls a chosen function, even if virtual, as it is. */
  public Operand direct(
      FunctionSymbol function,
      @Nullable Operand object,
      List<Argument> arguments,
      Span span,
      @Nullable Expr destination) {
    return emitter.direct(function, object, arguments, span, destination);
  }

  /** Calls a method without arguments, even if virtual, as it is. */
  public void direct(FunctionSymbol function, Operand object, Span span) {
    emitter.direct(function, object, List.of(), span, null);
  }

  /** Calls a function that is no method. */
  public Operand function(FunctionSymbol function, List<Argument> arguments, Span span) {
    return invoke(function, null, arguments, span, null);
  }

  /** A function of the prelude by name. */
  public FunctionSymbol preludeFunction(String name, Span span) {
    Program outer = lowering.program().outer();
    Symbol symbol =
        NameLookup.inScope(
            outer == null ? lowering.program().global() : outer.global(), name, false);
    if (symbol instanceof OverloadSet set && set.members().get(0) instanceof FunctionSymbol f) {
      return f;
    }
    throw SemanticError.of("TLR-201", span, name);
  }

  /** The address of a function. */
  public Expr address(FunctionSymbol function, Span span) {
    return emitter.address(function, span);
  }

  /** A name of functions as a pointer, when it can mean only one. */
  public Operand pointerTo(Operand functions) {
    Operand.FunctionSet set = functions.functions();
    if (set == null || set.overloads().members().size() != 1) {
      throw SemanticError.of("TLR-241", functions.span(), functions.span().text());
    }
    Callable only = set.overloads().members().get(0);
    FunctionSymbol function =
        only instanceof FunctionSymbol f
            ? f
            : NamedInstance.of(
                lowering.program(),
                (FunctionTemplate) only,
                set.arguments(),
                null,
                functions.span());
    if (function == null) {
      throw SemanticError.of("TLR-241", functions.span(), functions.span().text());
    }
    ClassSymbol owner = function.hasThis() ? function.owner() : null;
    QualType type =
        owner == null
            ? new PointerType(function.type().plain()).plain()
            : new MemberPointerType(owner, function.type().plain()).plain();
    return Operand.prvalue(type, address(function, functions.span()), functions.span());
  }

  /** What a name of functions gives where an object is wanted: an error that says so. */
  public Operand soleResult(Operand functions) {
    Operand.FunctionSet set = functions.functions();
    String name = set == null ? functions.span().text() : set.overloads().name();
    boolean kernel =
        set != null
            && set.overloads().members().get(0) instanceof FunctionSymbol only
            && only.execution().global();
    throw SemanticError.of(kernel ? "TLR-342" : "TLR-280", functions.span(), name);
  }
}
