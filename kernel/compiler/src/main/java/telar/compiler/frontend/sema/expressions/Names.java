package telar.compiler.frontend.sema.expressions;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Name;
import telar.compiler.frontend.ast.NamePart;
import telar.compiler.frontend.sema.lookup.Access;
import telar.compiler.frontend.sema.lookup.DeclarationOrder;
import telar.compiler.frontend.sema.lookup.NameLookup;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.lowering.Argument;
import telar.compiler.frontend.sema.lowering.Lowering;
import telar.compiler.frontend.sema.names.NameResolver;
import telar.compiler.frontend.sema.symbols.AnonymousMember;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.ConstantSymbol;
import telar.compiler.frontend.sema.symbols.EnumSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.Scope;
import telar.compiler.frontend.sema.symbols.Symbol;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.symbols.VariableSymbol;
import telar.compiler.frontend.sema.symbols.VariableTemplate;
import telar.compiler.frontend.sema.templates.DependentNames;
import telar.compiler.frontend.sema.templates.TemplateArguments;
import telar.compiler.frontend.sema.templates.Templates;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ErrorType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrType;
import telar.compiler.ir.SharedVariable;
import telar.compiler.source.Span;

/** Turns names into the objects, values and functions that they stand for. */
public final class Names {

  /** Arrays with the name of the function that they are used in. */
  private static final Set<String> OWN_NAMES =
      Set.of("__func__", "__FUNCTION__", "__PRETTY_FUNCTION__");

  private static final String CAPTURED_THIS = "<this>";

  private final Lowering lowering;

  public Names(Lowering lowering) {
    this.lowering = lowering;
  }

  public Operand use(Name name, Span span) {
    Symbol symbol =
        DeclarationOrder.before(resolver().find(name, false), span, lowering.function());
    if (symbol == null) {
      FunctionSymbol function = lowering.function();
      if (function != null && OWN_NAMES.contains(name.toString())) {
        return ownName(function, span);
      }
      throw resolver().unknown(name, "TLR-201");
    }
    return symbol(symbol, name, span);
  }

  /** The text of {@code __func__}. */
  private Operand ownName(FunctionSymbol function, Span span) {
    List<Integer> units = function.name().codePoints().filter(unit -> unit < 128).boxed().toList();
    var text = new Expression.StringLiteral(units, Expression.Encoding.PLAIN, span);
    return Literals.string(text, lowering.program().globals());
  }

  private NameResolver resolver() {
    return new NameResolver(lowering.program(), lowering.scope());
  }

  /** What a symbol found under a name is as an expression. */
  Operand symbol(Symbol symbol, Name name, Span span) {
    if (symbol instanceof VariableSymbol v) {
      return variable(v, span);
    } else if (symbol instanceof ConstantSymbol c) {
      checkInherited(name, span);
      return constant(c, span);
    } else if (symbol instanceof FieldSymbol || symbol instanceof AnonymousMember) {
      checkInherited(name, span);
      return implicitMember(symbol, name.last(), span);
    } else if (symbol instanceof OverloadSet set) {
      checkInherited(name, span);
      Operand functions = functions(set, name.last(), span);
      return name.isUnqualified() ? functions : functions.direct();
    } else if (symbol instanceof VariableTemplate t && name.last().arguments() != null) {
      List<TemplateValue> values = arguments(name.last());
      VariableSymbol instance = new Templates(lowering.program()).instance(t, values, span);
      lowering.program().globals().settleType(instance);
      return variable(instance, span);
    }
    throw SemanticError.of("TLR-275", span, name.toString());
  }

  private void checkInherited(Name name, Span span) {
    if (name.isPlain()) {
      Access.checkOwnMember(lowering.scope(), name.identifier(), span);
      DependentNames.checkMember(lowering.scope(), name.identifier(), span);
    }
  }

  private static Operand constant(ConstantSymbol symbol, Span span) {
    Operand operand = Operand.prvalue(symbol.type(), symbol.value(), span);
    return operand;
  }

  private List<TemplateValue> arguments(NamePart part) {
    return new TemplateArguments(lowering.program(), lowering.scope(), false)
        .resolve(part.arguments());
  }

  private Operand functions(OverloadSet set, NamePart part, Span span) {
    List<TemplateValue> explicit = part.arguments() == null ? null : arguments(part);
    Operand object = memberObject(set);
    return Operand.functions(new Operand.FunctionSet(set, object, explicit, false), span);
  }

  /** The object on which an unqualified name of methods works. */
  private @Nullable Operand memberObject(OverloadSet set) {
    for (Callable member : set.members()) {
      ClassSymbol owner =
          member instanceof FunctionSymbol f ? f.owner() : ((FunctionTemplate) member).owner();
      if (owner != null && lowering.thisObject() != null) {
        return thisFor(owner);
      }
    }
    return null;
  }

  private Operand implicitMember(Symbol symbol, NamePart part, Span span) {
    ClassSymbol owner =
        symbol instanceof FieldSymbol f
            ? f.owner()
            : ((AnonymousMember) symbol).path().get(0).owner();
    Operand object = thisFor(owner);
    if (object == null) {
      if (lowering.mode() == Lowering.Mode.UNEVALUATED) {
        object = Operand.lvalue(owner.plain(), Fold.zero(IrType.PTR), Operand.Place.NONE, span);
      } else {
        throw SemanticError.of("TLR-276", span, part.identifier());
      }
    }
    return new MemberAccess(lowering).ofSymbol(object, symbol, part, span);
  }

  /** The object that {@code this} points to, as seen from inside a lambda if need be. */
  @Nullable Operand thisFor(ClassSymbol owner) {
    Operand object = lowering.thisObject();
    while (object != null
        && object.type().type() instanceof ClassSymbol c
        && !c.derivesFrom(owner)) {
      object = capturedThis(object, c);
    }
    return object;
  }

  /** {@code *this}: outside of the lambdas that it is used in. */
  @Nullable Operand explicitThis() {
    Operand object = lowering.thisObject();
    while (object != null && object.type().type() instanceof ClassSymbol c && c.closure()) {
      object = capturedThis(object, c);
    }
    return object;
  }

  private @Nullable Operand capturedThis(Operand object, ClassSymbol closure) {
    if (closure.scope().own(CAPTURED_THIS) instanceof FieldSymbol field) {
      Operand held = lowering.members().field(object, field, object.span());
      return held.type().isClass()
          ? held
          : lowering.members().dereference(held, object.span()).withSpan(object.span());
    }
    return null;
  }

  static String capturedThisName() {
    return CAPTURED_THIS;
  }

  /** A variable as an lvalue. */
  public Operand variable(VariableSymbol symbol, Span span) {
    if (symbol.type().type() == ErrorType.INSTANCE) {
      throw SemanticError.echo();
    }
    if (symbol.storage() == VariableSymbol.Storage.BUILTIN) {
      return builtin(symbol, span);
    }
    Expr constant = symbol.constant();
    if (symbol.isLocal()) {
      return local(symbol, constant, span);
    }
    checkSide(symbol, span);
    if (constant != null) {
      return place(symbol, Fold.zero(IrType.PTR), span).withConstant(constant);
    }
    return place(symbol, address(symbol, span), span);
  }

  /** A constant of static storage as an object in memory, for those who want its address. */
  Operand inMemory(Operand operand, Expression syntax) {
    boolean isConstant = operand.constant() != null;
    if (isConstant && Expression.strip(syntax) instanceof Expression.NameUse use) {
      Symbol symbol = resolver().find(use.name(), false);
      if (symbol instanceof VariableSymbol v && !v.isLocal()) {
        return place(v, address(v, operand.span()), operand.span());
      }
    }
    return operand;
  }

  private Operand local(VariableSymbol symbol, @Nullable Expr constant, Span span) {
    Expr address = symbol.address();
    if (!lowering.owns(symbol)) {
      Expr twin = lowering.mode() == Lowering.Mode.CONSTANT ? symbol.constantPlace() : null;
      if (twin != null) {
        return place(symbol, twin, span);
      }
      boolean nameOnly =
          lowering.mode() == Lowering.Mode.CONSTANT && symbol.type().withoutReference().isClass();
      if (nameOnly) {
        return Operand.lvalue(
            symbol.type().withoutReference(),
            Fold.zero(IrType.PTR),
            new Operand.Place(symbol.name(), null),
            span);
      }
      if (constant == null) {
        throw SemanticError.of(
            lowering.mode() == Lowering.Mode.CONSTANT ? "TLR-341" : "TLR-277", span, symbol.name());
      }
      address = Fold.zero(IrType.PTR);
    }
    if (address == null) {
      if (lowering.mode() != Lowering.Mode.UNEVALUATED) {
        throw SemanticError.of("TLR-278", span, symbol.name());
      }
      address = Fold.zero(IrType.PTR);
    }
    Operand operand = place(symbol, address, span);
    return constant == null ? operand : operand.withConstant(constant);
  }

  private Operand place(VariableSymbol symbol, Expr address, Span span) {
    Operand.Place place = new Operand.Place(symbol.name(), null);
    if (symbol.type().type() instanceof ReferenceType reference) {
      Expr target = lowering.members().loadPointer(address, symbol.name(), span);
      return Operand.lvalue(reference.target(), target, place, span);
    }
    return Operand.lvalue(symbol.type(), address, place, span);
  }

  private Expr address(VariableSymbol symbol, Span span) {
    if (symbol.storage() == VariableSymbol.Storage.SHARED) {
      boolean dynamic = symbol.isDynamicArray();
      SharedVariable shared = lowering.program().globals().shared(symbol, dynamic, null);
      lowering.code().uses(shared);
      return new Expr.SharedAddress(shared);
    }
    if (lowering.mode() == Lowering.Mode.UNEVALUATED) {
      return Fold.zero(IrType.PTR);
    }
    GlobalVariable global = lowering.program().globals().of(symbol, span);
    return new Expr.GlobalAddress(global);
  }

  private void checkSide(VariableSymbol symbol, Span span) {
    if (lowering.mode() != Lowering.Mode.RUN) {
      return;
    }
    boolean hostVariable = symbol.storage() == VariableSymbol.Storage.HOST;
    if (lowering.onDevice() && hostVariable && symbol.constant() == null && !symbol.constexpr()) {
      throw SemanticError.of("TLR-234", span, symbol.name());
    }
    if (!lowering.onDevice() && symbol.storage() == VariableSymbol.Storage.SHARED) {
      throw SemanticError.of("TLR-235", span, symbol.name());
    }
  }

  static String intrinsicName(VariableSymbol symbol) {
    var declaration = symbol.declaration();
    var intrinsic = declaration == null ? null : declaration.specifiers().intrinsic();
    return intrinsic == null ? symbol.name() : intrinsic.name();
  }

  /** Built-in variables exist in device code only. */
  void checkBuiltin(VariableSymbol symbol, Span span) {
    if (!lowering.onDevice() && lowering.mode() == Lowering.Mode.RUN) {
      throw SemanticError.of("TLR-236", span, symbol.name());
    }
  }

  private Operand builtin(VariableSymbol symbol, Span span) {
    checkBuiltin(symbol, span);
    String name = intrinsicName(symbol);
    QualType type = symbol.type();
    if (!(type.type() instanceof ClassSymbol c)) {
      Expr value = new Expr.Intrinsic(name, IrTypes.of(type), List.of());
      return Operand.prvalue(type.unqualified(), value, span);
    }
    Expr address = lowering.temporaryObject(type.unqualified(), span);
    for (FieldSymbol field : c.fields()) {
      Expr value =
          new Expr.Intrinsic(name + "." + field.name(), IrTypes.of(field.type()), List.of());
      Expr at = lowering.members().offset(address, c.field(field).offset());
      lowering.values().initialize(at, field.type(), value, symbol.name(), span);
    }
    return Operand.prvalue(type.unqualified(), address, span);
  }

  /** Functions found through the classes and namespaces of the arguments. */
  static OverloadSet withArgumentDependent(
      String name, @Nullable OverloadSet found, List<Argument> arguments) {
    OverloadSet all = found == null ? new OverloadSet(name, List.of()) : found;
    for (Argument argument : arguments) {
      Operand operand = argument.operand();
      if (operand != null && operand.functions() == null) {
        all = withAssociated(name, all, operand.type());
      }
    }
    return all;
  }

  static OverloadSet withAssociated(String name, OverloadSet set, QualType type) {
    return withAssociated(name, set, type, new HashSet<>());
  }

  /** A class may be an argument of its own base: it is looked at once. */
  private static OverloadSet withAssociated(
      String name, OverloadSet set, QualType type, Set<ClassSymbol> seen) {
    OverloadSet all = set;
    if (type.type() instanceof PointerType p) {
      return withAssociated(name, set, p.pointee(), seen);
    }
    if (type.type() instanceof EnumSymbol e) {
      return withScope(name, all, e.scope().parent());
    }
    if (!(type.type() instanceof ClassSymbol c) || !seen.add(c)) {
      return all;
    }
    c.complete();
    List<Callable> friends =
        c.friends().stream().filter(f -> f.name().equals(name)).map(Callable.class::cast).toList();
    all = NameLookup.merge(all, new OverloadSet(name, friends));
    all = withScope(name, all, c.scope().parent());
    for (ClassSymbol base : c.bases()) {
      all = withAssociated(name, all, base.plain(), seen);
    }
    for (TemplateValue argument : c.arguments()) {
      if (argument instanceof TemplateValue.OfType of) {
        all = withAssociated(name, all, of.type(), seen);
      }
    }
    return all;
  }

  private static OverloadSet withScope(String name, OverloadSet set, @Nullable Scope scope) {
    if (scope == null) {
      return set;
    }
    Symbol found = NameLookup.inScope(scope.namespace(), name, false);
    return found instanceof OverloadSet more ? NameLookup.merge(set, more) : set;
  }
}
