package telar.compiler.frontend.sema.expressions;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.sema.lookup.Access;
import telar.compiler.frontend.sema.lookup.DeclarationOrder;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.lowering.Members;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.symbols.AnonymousMember;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.ConstantSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.templates.TemplateArguments;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.ir.Expr;
import telar.compiler.source.Span;

/** Members as a program names them: data, methods, and what Java would call them. */
final class MemberAccess {

  private static final Set<String> LENGTHS = Set.of("length", "size", "size()", "length()");

  private final Lowering lowering;

  MemberAccess(Lowering lowering) {
    this.lowering = lowering;
  }

  /** {@code o.m} and {@code p->m}. */
  Operand member(Expression.Member node) {
    Operand builtin = node.arrow() ? null : builtinMember(node);
    if (builtin != null) {
      return builtin;
    }
    Operand object = object(node);
    if (node.name().last().kind() == NamePart.Kind.DESTRUCTOR) {
      return Operand.nothing(node.span());
    }
    if (!(object.type().type() instanceof ClassSymbol c)) {
      throw notAClass(node, object);
    }
    if (!c.complete()) {
      throw SemanticError.of("TLR-226", node.object().span(), c.name());
    }
    DeclarationOrder.checkDefined(object.type(), node.object().span(), lowering.function());
    return named(object, c, node.name(), node.span());
  }

  private SemanticError notAClass(Expression.Member node, Operand object) {
    boolean pointer = !node.arrow() && object.type().isPointer();
    if (pointer && pointsToMembers(object)) {
      return SemanticError.of(
          "TLR-253", node.span(), node.object().span().text(), node.name().toString());
    }
    Diagnostic error =
        Diagnostic.error(
            "TLR-254", node.span(), node.object().span().text(), object.type().display());
    return new SemanticError(withHelp(error, node, object));
  }

  /** What is meant by a member that a value of Java has. */
  private static Diagnostic withHelp(Diagnostic error, Expression.Member node, Operand object) {
    String member = node.name().identifier();
    if (member.equals("equals")) {
      return error.withHelp("help.javaEquals");
    }
    if (object.type().isPointer()) {
      return error.withHelp("help.pointerLength");
    }
    return object.type().type() instanceof ArrayType array && LENGTHS.contains(member)
        ? error.withHelp("help.arrayLength", Long.toString(array.size()))
        : error;
  }

  private static boolean pointsToMembers(Operand pointer) {
    return pointer.type().type() instanceof PointerType p
        && p.pointee().type() instanceof ClassSymbol;
  }

  /** {@code threadIdx.x}: no memory, an intrinsic. */
  private @Nullable Operand builtinMember(Expression.Member node) {
    if (!(Expression.strip(node.object()) instanceof Expression.NameUse use)) {
      return null;
    }
    Symbol symbol = new NameResolver(lowering.program(), lowering.scope()).find(use.name(), false);
    if (!(symbol instanceof VariableSymbol variable)
        || variable.storage() != VariableSymbol.Storage.BUILTIN
        || !(variable.type().type() instanceof ClassSymbol c)) {
      return null;
    }
    new Names(lowering).checkBuiltin(variable, use.span());
    Symbol found = NameLookup.member(c, node.name().identifier(), false);
    if (!(found instanceof FieldSymbol field)) {
      throw Members.unknownMember(c, node.name());
    }
    String name = Names.intrinsicName(variable) + "." + field.name();
    Expr value = new Expr.Intrinsic(name, IrTypes.of(field.type()), List.of());
    return Operand.prvalue(field.type().unqualified(), value, node.span());
  }

  /** The object whose member is named. */
  Operand object(Expression.Member node) {
    Operand object = lowering.expressions().expression(node.object());
    if (!node.arrow()) {
      return object.functions() == null ? object : lowering.calls().soleResult(object);
    }
    Operand pointer = object;
    while (pointer.type().isClass()) {
      pointer = arrowOperator(pointer, node);
    }
    return lowering.members().dereference(pointer, node.object().span());
  }

  private Operand arrowOperator(Operand object, Expression.Member node) {
    Symbol symbol = NameLookup.member((ClassSymbol) object.type().type(), "operator->", false);
    if (!(symbol instanceof OverloadSet set)) {
      throw SemanticError.of(
          "TLR-255", node.span(), node.object().span().text(), node.name().toString());
    }
    FunctionSymbol function =
        lowering
            .overloads()
            .choose(set.name(), set.members(), List.of(), object, null, node.span());
    return lowering.calls().method(function, object, List.of(), node.object().span());
  }

  /** A member of an object by name. */
  Operand named(Operand object, ClassSymbol c, Name name, Span span) {
    Symbol symbol;
    if (name.isUnqualified()) {
      symbol = NameLookup.member(c, memberName(name.last()), false);
      Access.checkMember(lowering.scope(), c, memberName(name.last()), span);
    } else {
      symbol = new NameResolver(lowering.program(), lowering.scope()).find(name, false);
    }
    if (symbol == null) {
      throw Members.unknownMember(c, name);
    }
    Operand member = ofSymbol(object, symbol, name.last(), span);
    return name.isUnqualified() ? member : member.direct();
  }

  private static String memberName(NamePart part) {
    return part.kind() == NamePart.Kind.CONVERSION ? ClassSymbol.CONVERSION : part.identifier();
  }

  Operand ofSymbol(Operand object, Symbol symbol, NamePart part, Span span) {
    if (symbol instanceof FieldSymbol field) {
      lowering.members().checkAccess(field.owner(), field.access(), field.name(), span);
      if (field.access() == Declaration.Access.PROTECTED
          && object.type().type() instanceof ClassSymbol seen
          && !Access.allowedThrough(lowering.scope(), field.owner(), seen)) {
        throw SemanticError.of("TLR-448", span, field.name(), field.owner().name(), seen.name());
      }
      return lowering.members().field(object, field, span);
    } else if (symbol instanceof AnonymousMember member) {
      Operand at = object;
      for (FieldSymbol step : member.path()) {
        at = lowering.members().field(at, step, span);
      }
      return at;
    } else if (symbol instanceof OverloadSet set) {
      List<TemplateValue> explicit =
          part.arguments() == null
              ? null
              : new TemplateArguments(lowering.program(), lowering.scope(), false)
                  .resolve(part.arguments());
      return Operand.functions(new Operand.FunctionSet(set, object, explicit, false), span);
    } else if (symbol instanceof VariableSymbol variable) {
      return new Names(lowering).variable(variable, span);
    } else if (symbol instanceof ConstantSymbol constant) {
      return Operand.prvalue(constant.type(), constant.value(), span);
    }
    throw SemanticError.of("TLR-257", span, symbol.name());
  }
}
