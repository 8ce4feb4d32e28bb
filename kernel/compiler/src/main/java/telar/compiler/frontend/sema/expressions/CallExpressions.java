package telar.compiler.frontend.sema.expressions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.BinaryOperator;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.ast.TypeSyntax;
import telar.compiler.frontend.sema.lookup.DeclarationOrder;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Argument;
import telar.compiler.frontend.sema.lowering.ClassDeduction;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.lowering.MemberPointers;
import telar.compiler.frontend.sema.lowering.Members;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.ir.Expr;

/** Finds what the text of a call means and hands it over with its arguments. */
final class CallExpressions {

  private final Lowering lowering;

  CallExpressions(Lowering lowering) {
    this.lowering = lowering;
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
      return new Casts(lowering).construct(type, node.arguments(), false, node);
    }
    Symbol symbol =
        DeclarationOrder.before(resolver.find(name, false), use.span(), lowering.function());
    if (name.isUnqualified() && (symbol == null || symbol instanceof OverloadSet)) {
      return unqualified(use, symbol instanceof OverloadSet set ? set : null, node);
    }
    if (symbol == null) {
      throw resolver.unknown(name, "TLR-340");
    }
    return operand(new Names(lowering).symbol(symbol, name, use.span()), node);
  }

  private Operand unqualified(
      Expression.NameUse use, @Nullable OverloadSet set, Expression.Call node) {
    List<Argument> arguments = lowering.calls().arguments(node.arguments());
    OverloadSet all = Names.withArgumentDependent(use.name().identifier(), set, arguments);
    if (all.members().isEmpty()) {
      throw new NameResolver(lowering.program(), lowering.scope()).unknown(use.name(), "TLR-340");
    }
    Operand functions = new Names(lowering).symbol(all, use.name(), use.span());
    return choose(functions, arguments, node);
  }

  private Operand operand(Operand callee, Expression.Call node) {
    if (callee.functions() != null) {
      return choose(callee, lowering.calls().arguments(node.arguments()), node);
    }
    if (callee.type().type() instanceof ClassSymbol) {
      return callObject(callee, node);
    }
    QualType type = callee.type().decayed();
    if (type.type() instanceof PointerType p && p.pointee().type() instanceof FunctionType f) {
      return lowering.calls().indirect(callee, f, null, node);
    }
    throw SemanticError.of(
        "TLR-240", node.callee().span(), node.callee().span().text(), callee.type().display());
  }

  private Operand callObject(Operand object, Expression.Call node) {
    List<Callable> members = Members.operators(object, "operator()");
    if (members.isEmpty()) {
      throw SemanticError.of(
          "TLR-240", node.callee().span(), node.callee().span().text(), object.type().display());
    }
    List<Argument> arguments = lowering.calls().arguments(node.arguments());
    String name = node.callee().span().text();
    FunctionSymbol function =
        lowering.overloads().choose(name, members, arguments, object, null, node.span());
    return lowering
        .calls()
        .invoke(function, object, arguments, node.span(), lowering.takeDestination(node));
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
        ? lowering.calls().direct(function, object, arguments, node.span(), destination)
        : lowering.calls().invoke(function, object, arguments, node.span(), destination);
  }

  private Operand destroy(Expression.Member member, Expression.Call node) {
    Operand object = new MemberAccess(lowering).object(member);
    FunctionSymbol destructor =
        object.type().type() instanceof ClassSymbol c ? ClassTraits.destructor(c) : null;
    if (destructor != null && destructor.isVirtual() && member.name().isUnqualified()) {
      lowering.calls().method(destructor, object, List.of(), node.span());
    } else {
      lowering.cleanups().destroy(object.expr(), object.type(), node.span());
    }
    return Operand.nothing(node.span());
  }
}
