package telar.compiler.frontend.sema;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.diagnostics.Suggestions;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.sema.emit.Sites;
import telar.compiler.frontend.sema.lookup.Access;
import telar.compiler.frontend.sema.lookup.DeclarationOrder;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.symbols.AnonymousMember;
import telar.compiler.frontend.sema.symbols.Callable;
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
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.ClassLayout;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.Field;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrType;
import telar.compiler.ir.UnaryOp;
import telar.compiler.source.Span;
import telar.simt.event.AccessSite;

/** Members of objects, indirection, subscripts and the steps between classes and their bases. */
final class Members {

  private static final Pattern MEMBER = Pattern.compile("\\w+(?:(?:\\.|->)\\w+)+");

  private static final Set<String> LENGTHS = Set.of("length", "size", "size()", "length()");

  private final Lowering lowering;

  Members(Lowering lowering) {
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
    lowering.expressions().names().checkBuiltin(variable, use.span());
    Symbol found = NameLookup.member(c, node.name().identifier(), false);
    if (!(found instanceof FieldSymbol field)) {
      throw unknownMember(c, node.name());
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
    return dereference(pointer, node.object().span());
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
      throw unknownMember(c, name);
    }
    Operand member = ofSymbol(object, symbol, name.last(), span);
    return name.isUnqualified() ? member : member.direct();
  }

  private static String memberName(NamePart part) {
    return part.kind() == NamePart.Kind.CONVERSION ? ClassSymbol.CONVERSION : part.identifier();
  }

  static SemanticError unknownMember(ClassSymbol c, Name name) {
    String identifier = name.identifier();
    Diagnostic error = Diagnostic.error("TLR-256", name.span(), c.name(), identifier);
    return new SemanticError(
        Suggestions.nearest(identifier, c.scope().names())
            .map(guess -> error.withHelp("help.didYouMean", guess))
            .orElse(error));
  }

  Operand ofSymbol(Operand object, Symbol symbol, NamePart part, Span span) {
    if (symbol instanceof FieldSymbol field) {
      checkAccess(field.owner(), field.access(), field.name(), span);
      if (field.access() == Declaration.Access.PROTECTED
          && object.type().type() instanceof ClassSymbol seen
          && !Access.allowedThrough(lowering.scope(), field.owner(), seen)) {
        throw SemanticError.of("TLR-448", span, field.name(), field.owner().name(), seen.name());
      }
      return field(object, field, span);
    } else if (symbol instanceof AnonymousMember member) {
      Operand at = object;
      for (FieldSymbol step : member.path()) {
        at = field(at, step, span);
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
      return lowering.expressions().names().variable(variable, span);
    } else if (symbol instanceof ConstantSymbol constant) {
      return Operand.prvalue(constant.type(), constant.value(), span);
    }
    throw SemanticError.of("TLR-257", span, symbol.name());
  }

  /** An error where a member is not for code at this place. */
  void checkAccess(ClassSymbol owner, Declaration.Access access, String name, Span span) {
    if (!Access.allowed(lowering.scope(), owner, access)) {
      String key = access == Declaration.Access.PRIVATE ? "TLR-350" : "TLR-351";
      throw SemanticError.of(key, span, name, owner.name());
    }
  }

  /** A data member of an object. */
  Operand field(Operand object, FieldSymbol symbol, Span span) {
    Operand whole = ownerPart(object, symbol);
    Field field = symbol.owner().field(symbol);
    Expr address = offset(whole.expr(), field.offset());
    Operand.Place place =
        object.place().variable().isEmpty()
            ? new Operand.Place(symbol.name(), null)
            : object.place();
    QualType type = symbol.type();
    if (type.type() instanceof ReferenceType reference) {
      Operand pointer =
          Operand.lvalue(new PointerType(reference.target()).plain(), address, place, span);
      Expr target = lowering.values().value(pointer);
      return Operand.lvalue(
          reference.target(), target, new Operand.Place(symbol.name(), null), span);
    }
    if (type.type() instanceof ArrayType array && array.size() > 1) {
      place = place.within(array.size());
    }
    boolean constObject = object.type().isConst() && !symbol.mutable();
    Operand result =
        Operand.lvalue(type.with(constObject, object.type().isVolatile()), address, place, span);
    result = result.withHeld(held(object, symbol.owner().layout(), field));
    return object.isLvalue() ? result : result.withCategory(Operand.Category.XVALUE);
  }

  private static Operand.@Nullable Held held(Operand object, ClassLayout layout, Field field) {
    if (field.bits() != null) {
      return new Operand.BitField(field.bits());
    }
    boolean loose =
        object.held() instanceof Operand.Unaligned
            || layout.alignment() < Layouts.alignment(field.type());
    return loose ? new Operand.Unaligned() : null;
  }

  private Operand ownerPart(Operand object, FieldSymbol symbol) {
    Expr address = toBase(object.expr(), object.type(), symbol.owner().plain());
    return Operand.lvalue(
        symbol.owner().plain().with(object.type().isConst(), false),
        address,
        object.place(),
        object.span());
  }

  /** The address some bytes further. */
  Expr offset(Expr address, long bytes) {
    return Fold.pointerAdd(address, Expr.Const.i64(bytes), 1);
  }

  /** The address of the part of an object that is a base class. */
  Expr toBase(Expr address, QualType from, QualType to) {
    if (from.type() instanceof ClassSymbol derived
        && to.type() instanceof ClassSymbol base
        && derived != base
        && derived.derivesFrom(base)) {
      return offset(address, derived.offsetOf(base));
    }
    return address;
  }

  /** {@code *p}. */
  Operand dereference(Operand pointer, Span span) {
    QualType type = pointer.type().decayed();
    if (!(type.type() instanceof PointerType p)) {
      throw SemanticError.of("TLR-258", span, pointer.type().display());
    }
    if (p.pointee().isVoid()) {
      throw SemanticError.of("TLR-259", span);
    }
    Expr address = lowering.values().value(pointer);
    return Operand.lvalue(p.pointee(), address, pointee(pointer), span);
  }

  /** What an object behind a pointer is called. */
  static Operand.Place pointee(Operand pointer) {
    boolean stored = pointer.isObject() && !pointer.type().isArray();
    boolean plain = pointer.place().index() == null && !isMember(pointer.span());
    if (stored && !plain) {
      return new Operand.Place(Sites.text(pointer.span()), null);
    }
    return pointer.place();
  }

  private static boolean isMember(Span span) {
    return MEMBER.matcher(Sites.text(span)).matches();
  }

  /** {@code a[i]} of arrays and pointers. */
  Operand subscript(Operand base, Operand index, Span indexSpan, Span span) {
    QualType type = base.type().decayed();
    if (!(type.type() instanceof PointerType p)) {
      if (index.type().decayed().isPointer()) {
        return subscript(index, base, indexSpan, span);
      }
      throw SemanticError.of("TLR-273", base.span(), base.type().display());
    }
    boolean scoped = index.type().type() instanceof EnumType e && e.scoped();
    if (scoped || !index.type().isIntegral()) {
      throw SemanticError.of("TLR-274", indexSpan, index.type().display());
    }
    if (p.pointee().isVoid() || !Layouts.complete(p.pointee().type())) {
      throw SemanticError.of("TLR-259", span);
    }
    Expr step = ScalarConversion.index(lowering.values().value(index), index.type());
    Expr address = Fold.pointerAdd(lowering.values().value(base), step, Layouts.size(p.pointee()));
    Operand.Place root = pointee(base);
    boolean row = base.type().isArray() && root.index() != null;
    Operand.Place place = new Operand.Place(root.variable(), row ? null : Sites.text(indexSpan));
    Operand.Bound end = base.type().isArray() ? base.place().bound() : null;
    if (end != null && end.index() == null && !span.file().isLibrary()) {
      String name = Sites.text(base.span());
      Operand.Bound bound = new Operand.Bound(end.extent(), step);
      place = new Operand.Place(name, Sites.text(indexSpan), bound);
    }
    Operand element = Operand.lvalue(p.pointee(), address, place, span);
    if (base.type().isArray()) {
      element = element.withHeld(base.held());
    }
    boolean temporary = base.type().isArray() && !base.isLvalue();
    return temporary ? element.withCategory(Operand.Category.XVALUE) : element;
  }

  /** Reads a pointer held in memory, e.g. a reference. */
  Expr loadPointer(Expr address, String variable, Span span) {
    AccessSite site =
        lowering
            .program()
            .sites()
            .access(
                span, lowering.functionName(), variable, null, AccessSite.Kind.READ, 8, "void *");
    return new Expr.Load(IrType.PTR, address, site);
  }

  /** The start of the whole object of which a polymorphic one is a part. */
  Expr wholeObject(Expr part, Span span) {
    Operand table =
        Operand.lvalue(Scalar.LONG.plain(), loadPointer(part, "", span), Operand.Place.NONE, span);
    Expr before = Fold.unary(UnaryOp.NEG, lowering.values().value(table));
    return Fold.pointerAdd(part, before, 1);
  }

  /** The candidates of an operator that is a member of a class. */
  static List<Callable> operators(Operand operand, String name) {
    if (operand.functions() == null && operand.type().type() instanceof ClassSymbol c) {
      c.complete();
      if (NameLookup.member(c, name, false) instanceof OverloadSet set) {
        return set.members();
      }
    }
    return List.of();
  }
}
