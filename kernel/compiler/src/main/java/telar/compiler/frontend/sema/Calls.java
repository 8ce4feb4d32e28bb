package telar.compiler.frontend.sema;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.lookup.DeclarationOrder;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.names.Packs;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.templates.NamedInstance;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.MemberPointerType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;
import telar.compiler.source.Span;

/** Calls: finds what is called and hands it over with its arguments. */
final class Calls {

  private final Lowering lowering;
  private final CallEmitter emitter;

  Calls(Lowering lowering) {
    this.lowering = lowering;
    this.emitter = new CallEmitter(lowering);
  }

  Operand call(Expression.Call node) {
    Expression callee = Expression.strip(node.callee());
    if (callee instanceof Expression.NameUse use) {
      return named(use, node);
    }
    if (callee instanceof Expression.Binary b
        && (b.operator() == BinaryOperator.MEMBER_POINTER
            || b.operator() == BinaryOperator.ARROW_MEMBER_POINTER)) {
      return new MemberPointers(lowering).call(b, node);
    }
    if (callee instanceof Expression.Member member
        && member.name().last().kind() == NamePart.Kind.DESTRUCTOR) {
      return destroy(member, node);
    }
    Operand operand = lowering.expressions().expression(callee);
    return operand(operand, node);
  }

  private Operand named(Expression.NameUse use, Expression.Call node) {
    Name name = use.name();
    NameResolver resolver = new NameResolver(lowering.program(), lowering.scope());
    if (resolver.isType(name)) {
      QualType type =
          ClassDeduction.resolve(
              lowering,
              new TypeSyntax.Named(name, null, use.span()),
              new Initializer.Constructed(node.arguments(), node.span()));
      return lowering.expressions().casts().construct(type, node.arguments(), false, node);
    }
    Symbol symbol =
        DeclarationOrder.before(resolver.find(name, false), use.span(), lowering.function());
    if (name.isUnqualified() && (symbol == null || symbol instanceof OverloadSet)) {
      return unqualified(use, symbol instanceof OverloadSet set ? set : null, node);
    }
    if (symbol == null) {
      throw resolver.unknown(name, "TLR-340");
    }
    return operand(lowering.expressions().names().symbol(symbol, name, use.span()), node);
  }

  private Operand unqualified(
      Expression.NameUse use, @Nullable OverloadSet set, Expression.Call node) {
    List<Argument> arguments = arguments(node.arguments());
    OverloadSet all = Names.withArgumentDependent(use.name().identifier(), set, arguments);
    if (all.members().isEmpty()) {
      throw new NameResolver(lowering.program(), lowering.scope()).unknown(use.name(), "TLR-340");
    }
    Operand functions = lowering.expressions().names().symbol(all, use.name(), use.span());
    return choose(functions, arguments, node);
  }

  private Operand operand(Operand callee, Expression.Call node) {
    if (callee.functions() != null) {
      return choose(callee, arguments(node.arguments()), node);
    }
    if (callee.type().type() instanceof ClassSymbol) {
      return callObject(callee, node);
    }
    QualType type = callee.type().decayed();
    if (type.type() instanceof PointerType p && p.pointee().type() instanceof FunctionType f) {
      return emitter.indirect(callee, f, null, arguments(node.arguments()), node);
    }
    throw SemanticError.of(
        "TLR-240", node.callee().span(), node.callee().span().text(), callee.type().display());
  }

  /** A call through a pointer to a method. */
  Operand indirect(Operand pointer, FunctionType type, Expr self, Expression.Call node) {
    return emitter.indirect(pointer, type, self, arguments(node.arguments()), node);
  }

  private Operand callObject(Operand object, Expression.Call node) {
    List<Callable> members = Members.operators(object, "operator()");
    if (members.isEmpty()) {
      throw SemanticError.of(
          "TLR-240", node.callee().span(), node.callee().span().text(), object.type().display());
    }
    List<Argument> arguments = arguments(node.arguments());
    String name = node.callee().span().text();
    FunctionSymbol function =
        lowering.overloads().choose(name, members, arguments, object, null, node.span());
    return invoke(function, object, arguments, node.span(), lowering.takeDestination(node));
  }

  private Operand choose(Operand functions, List<Argument> arguments, Expression.Call node) {
    Operand.FunctionSet set = functions.functions();
    if (set == null) {
      return operand(functions, node);
    }
    FunctionSymbol function =
        lowering
            .overloads()
            .choose(
                set.overloads().name(),
                set.overloads().members(),
                arguments,
                set.object(),
                set.arguments(),
                functions.span());
    DeclarationOrder.checkSpecialized(function, functions.span(), lowering.function());
    if (function.hasThis() && set.object() == null) {
      throw SemanticError.of("TLR-276", functions.span(), function.name());
    }
    Operand object = function.hasThis() ? set.object() : null;
    Expr destination = lowering.takeDestination(node);
    return set.direct()
        ? emitter.direct(function, object, arguments, node.span(), destination)
        : invoke(function, object, arguments, node.span(), destination);
  }

  private Operand destroy(Expression.Member member, Expression.Call node) {
    Operand object = lowering.members().object(member);
    FunctionSymbol destructor =
        object.type().type() instanceof ClassSymbol c ? ClassTraits.destructor(c) : null;
    if (destructor != null && destructor.isVirtual() && member.name().isUnqualified()) {
      method(destructor, object, List.of(), node.span());
    } else {
      lowering.cleanups().destroy(object.expr(), object.type(), node.span());
    }
    return Operand.nothing(node.span());
  }

  /** Analyses arguments, packs expanded; each keeps the value it has at its place in order. */
  List<Argument> arguments(List<Expression> expressions) {
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
        Operand value = lowering.expressions().operators().sequenced(marks.get(i), operand);
        held.set(i, new Argument(arguments.get(i).syntax(), value, arguments.get(i).span()));
      }
    }
    return held;
  }

  /** Calls a chosen function. */
  Operand invoke(
      FunctionSymbol function,
      @Nullable Operand object,
      List<Argument> arguments,
      Span span,
      @Nullable Expr destination) {
    return emitter.call(function, object, arguments, span, destination);
  }

  /** Calls a method. */
  Operand method(FunctionSymbol function, Operand object, List<Argument> arguments, Span span) {
    return invoke(function, object, arguments, span, null);
  }

  /** Calls a method without arguments, even if virtual, as it is. */
  void direct(FunctionSymbol function, Operand object, Span span) {
    emitter.direct(function, object, List.of(), span, null);
  }

  /** Calls a function that is no method. */
  Operand function(FunctionSymbol function, List<Argument> arguments, Span span) {
    return invoke(function, null, arguments, span, null);
  }

  /** A function of the prelude by name. */
  FunctionSymbol preludeFunction(String name, Span span) {
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
  Expr address(FunctionSymbol function, Span span) {
    return emitter.address(function, span);
  }

  /** A name of functions as a pointer, when it can mean only one. */
  Operand pointerTo(Operand functions) {
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
  Operand soleResult(Operand functions) {
    Operand.FunctionSet set = functions.functions();
    String name = set == null ? functions.span().text() : set.overloads().name();
    boolean kernel =
        set != null
            && set.overloads().members().get(0) instanceof FunctionSymbol only
            && only.execution().global();
    throw SemanticError.of(kernel ? "TLR-342" : "TLR-280", functions.span(), name);
  }

  /** Explicit template arguments of a call, for launches. */
  @Nullable List<TemplateValue> explicit(Operand functions) {
    return functions.functions() == null ? null : functions.functions().arguments();
  }
}
