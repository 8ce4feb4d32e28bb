package telar.compiler.frontend.sema.lowering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Diagnostic;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.sema.lookup.Access;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.FunctionTemplate;
import telar.compiler.frontend.sema.templates.NamedInstance;
import telar.compiler.frontend.sema.values.Conversion;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.sema.values.StandardConversions;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.ErrorType;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.MemberPointerType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Type;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.source.Span;

/** Implicit conversions: whether and how well they work, and carrying them out. */
public final class Conversions {

  private final Lowering lowering;
  private int userDepth;

  Conversions(Lowering lowering) {
    this.lowering = lowering;
  }

  /** How well an argument converts to a parameter's type; null when it does not. */
  public @Nullable Conversion rank(Argument argument, QualType target) {
    Operand operand = argument.operand();
    if (operand == null) {
      Expression.InitializerList list = argument.list();
      return list == null ? null : rankList(list, target);
    }
    if (operand.functions() != null) {
      return rankFunction(operand, target.withoutReference());
    }
    return rank(operand, target);
  }

  private @Nullable Conversion rankFunction(Operand functions, QualType target) {
    var set = functions.functions();
    if (target.isClass() && set != null && set.overloads().members().size() == 1) {
      return rank(lowering.calls().pointerTo(functions), target);
    }
    if (chooseFunction(functions, target) == null) {
      return null;
    }
    boolean untyped = target.type() instanceof PointerType pointer && pointer.pointee().isVoid();
    return untyped ? Conversion.of(Conversion.Rank.CONVERSION, 90) : Conversion.IDENTITY;
  }

  private @Nullable Conversion rankList(Expression.InitializerList list, QualType target) {
    QualType object = target.withoutReference();
    if (object.type() instanceof ClassSymbol c) {
      boolean fits = lowering.initialization().accepts(c, list);
      return fits ? toTemporary(Conversion.of(Conversion.Rank.USER, 0), target) : null;
    }
    return list.elements().size() <= 1 && IrTypes.isScalar(object) ? Conversion.IDENTITY : null;
  }

  /** How well a value converts. */
  public @Nullable Conversion rank(Operand operand, QualType target) {
    if (target.type() instanceof ReferenceType reference) {
      return rankReference(operand, reference);
    }
    if (operand.type().type() == ErrorType.INSTANCE || target.type() == ErrorType.INSTANCE) {
      return Conversion.IDENTITY;
    }
    if (Closures.invoked(lowering, operand, target) != null) {
      return Conversion.of(Conversion.Rank.USER, 0);
    }
    Conversion standard = StandardConversions.rank(operand, target);
    return standard != null ? standard : rankUser(operand, target);
  }

  private @Nullable Conversion rankReference(Operand operand, ReferenceType reference) {
    QualType target = reference.target();
    if (related(operand.type().type(), target.type())) {
      return rankBinding(operand, reference);
    }
    if (!reference.rvalue() && !target.isConst()) {
      return null;
    }
    Conversion converted = rank(operand.withCategory(operand.category()), target.unqualified());
    return converted == null ? null : toTemporary(converted, reference.plain());
  }

  /** A temporary goes to {@code T &&} rather than to {@code const T &}. */
  private static Conversion toTemporary(Conversion conversion, QualType target) {
    boolean lvalue = target.type() instanceof ReferenceType reference && !reference.rvalue();
    return lvalue ? conversion.worse(1) : conversion;
  }

  private static boolean related(Type source, Type target) {
    return unqualified(source).equals(unqualified(target))
        || (source instanceof ClassSymbol derived
            && target instanceof ClassSymbol base
            && derived.derivesFrom(base));
  }

  /** An array's qualifiers are those of its elements. */
  private static Type unqualified(Type type) {
    return type instanceof ArrayType array
        ? new ArrayType(unqualified(array.element().type()).plain(), array.size())
        : type;
  }

  private static @Nullable Conversion rankBinding(Operand operand, ReferenceType reference) {
    QualType source = operand.type();
    QualType target = reference.target();
    boolean function = target.type() instanceof FunctionType;
    if (!StandardConversions.addsQualifiers(source, target)) {
      return null;
    }
    if (reference.rvalue()
        ? operand.isLvalue() && !function
        : !operand.isLvalue() && !target.isConst()) {
      return null;
    }
    int added = source.isConst() == target.isConst() ? 0 : 1;
    int temporary = !reference.rvalue() && !operand.isLvalue() ? 1 : 0;
    boolean same = unqualified(source.type()).equals(unqualified(target.type()));
    return Conversion.of(
        same ? Conversion.Rank.EXACT : Conversion.Rank.CONVERSION, added + temporary);
  }

  private @Nullable Conversion rankUser(Operand operand, QualType target) {
    if (userDepth > 0) {
      return null;
    }
    userDepth++;
    try {
      FunctionSymbol function = userConversion(operand, target);
      return function == null ? null : byUser(function, operand, target);
    } finally {
      userDepth--;
    }
  }

  /** Of the types that a conversion function's result converts to, the nearest is best. */
  private static Conversion byUser(FunctionSymbol function, Operand operand, QualType target) {
    Conversion after =
        function.isConstructor()
            ? null
            : StandardConversions.rank(resultShape(function, operand.span()), target);
    int detail = after == null ? 0 : 1000 * after.rank().ordinal() + after.detail();
    return new Conversion(Conversion.Rank.USER, detail, function);
  }

  /** The converting constructor or conversion function from a value to a type. */
  private @Nullable FunctionSymbol userConversion(Operand operand, QualType target) {
    if (target.type() instanceof ClassSymbol c) {
      List<Callable> converting = new ArrayList<>();
      for (Callable constructor : ClassTraits.constructors(c)) {
        if (!isExplicit(constructor)) {
          converting.add(constructor);
        }
      }
      FunctionSymbol constructor =
          lowering.overloads().tryChoose(converting, List.of(Argument.of(operand)), null);
      if (constructor != null) {
        return constructor;
      }
    }
    return operand.type().type() instanceof ClassSymbol c
        ? conversionFunction(operand, c, target, false)
        : null;
  }

  private static boolean isExplicit(Callable callable) {
    return callable instanceof FunctionSymbol f
        ? f.specifiers().has(Specifier.EXPLICIT)
        : ((FunctionTemplate) callable).first().specifiers().has(Specifier.EXPLICIT);
  }

  /** The best conversion function of a class to a type; explicit ones where a cast asks. */
  public @Nullable FunctionSymbol conversionFunction(
      Operand operand, ClassSymbol c, QualType target, boolean allowExplicit) {
    FunctionSymbol best = null;
    Conversion bestRank = null;
    for (FunctionSymbol function : conversionFunctions(c)) {
      if (!allowExplicit && isExplicit(function)) {
        continue;
      }
      if (operand.type().isConst() && !function.type().isConst()) {
        continue;
      }
      Operand result = resultShape(function, operand.span());
      Conversion rank = StandardConversions.rank(result, target);
      if (rank != null && (bestRank == null || rank.compareTo(bestRank) < 0)) {
        best = function;
        bestRank = rank;
      }
    }
    return best;
  }

  private static Operand resultShape(FunctionSymbol function, Span span) {
    return Operand.prvalue(
        function.returnType().withoutReference(), new Expr.Const(IrType.PTR, 0), span);
  }

  /** The conversion functions of a class and its bases. */
  public static List<FunctionSymbol> conversionFunctions(ClassSymbol c) {
    List<FunctionSymbol> found = new ArrayList<>();
    for (Callable member : ClassTraits.members(c, ClassSymbol.CONVERSION)) {
      if (member instanceof FunctionSymbol f) {
        found.add(f);
      }
    }
    c.bases().forEach(base -> found.addAll(conversionFunctions(base)));
    return found;
  }

  /** The overload whose type is the wanted one. */
  public @Nullable FunctionSymbol chooseFunction(Operand operand, QualType target) {
    QualType wanted = target.type() instanceof PointerType pointer ? pointer.pointee() : target;
    var set = operand.functions();
    if (set == null) {
      return null;
    }
    if (target.type() instanceof MemberPointerType member) {
      return new MemberPointers(lowering).method(set.overloads(), member, operand.span());
    }
    for (Callable member : set.overloads().members()) {
      FunctionSymbol f =
          member instanceof FunctionSymbol symbol
              ? symbol
              : NamedInstance.of(
                  lowering.program(),
                  (FunctionTemplate) member,
                  set.arguments(),
                  wanted,
                  operand.span());
      boolean any = wanted.isVoid() && set.overloads().members().size() == 1;
      if (f != null && !f.hasThis() && (any || sameFunction(f.type(), wanted))) {
        return f;
      }
    }
    return null;
  }

  private static boolean sameFunction(FunctionType type, QualType wanted) {
    return wanted.type() instanceof FunctionType other
        && type.parameters().equals(other.parameters())
        && type.returnType().equals(other.returnType());
  }

  /** A value as the target type: a scalar, the address for a reference, or that of an object. */
  public Expr convert(Operand operand, QualType target, Span span) {
    if (target.type() instanceof ReferenceType reference) {
      return bind(operand, reference, span);
    }
    if (target.type() == ErrorType.INSTANCE
        || operand.type().type() == ErrorType.INSTANCE && operand.functions() == null) {
      throw SemanticError.echo();
    }
    if (operand.functions() != null) {
      FunctionSymbol function = chooseFunction(operand, target);
      if (function != null) {
        return lowering.calls().address(function, span);
      }
      throw SemanticError.of(
          "TLR-243", span, operand.functions().overloads().name(), target.display());
    }
    if (target.isClass()) {
      return object(operand, target, span);
    }
    FunctionSymbol invoked = Closures.invoked(lowering, operand, target);
    if (invoked != null) {
      return Closures.pointer(lowering, invoked, span);
    }
    Conversion rank = rank(operand, target);
    if (rank == null) {
      throw impossible(operand, target, span);
    }
    FunctionSymbol user = rank.user();
    if (user != null) {
      Operand result = lowering.calls().method(user, operand, List.of(), span);
      return convert(result, target, span);
    }
    return standard(operand, target, span);
  }

  private Expr standard(Operand operand, QualType target, Span span) {
    Expr value = lowering.values().value(operand);
    if (target.type() instanceof PointerType to
        && operand.type().decayed().type() instanceof PointerType from) {
      checkBase(from.pointee(), to.pointee(), span);
      return lowering.members().toBase(value, from.pointee(), to.pointee());
    }
    return ScalarConversion.convert(value, operand.type(), target);
  }

  private void checkBase(QualType from, QualType to, Span span) {
    if (from.type() instanceof ClassSymbol derived
        && to.type() instanceof ClassSymbol base
        && derived != base
        && derived.derivesFrom(base)) {
      Access.checkBase(lowering.scope(), derived, base, span);
    }
  }

  private Expr object(Operand operand, QualType target, Span span) {
    boolean whole = operand.type().type().equals(target.type());
    if (whole && operand.category() == Operand.Category.PRVALUE) {
      return operand.expr();
    }
    Expr address = lowering.temporaryObject(target.unqualified(), span);
    lowering.initialization().copyInto(address, target.unqualified(), operand, span);
    return address;
  }

  /** The address that a reference holds; a temporary is made where it must be. */
  public Expr bind(Operand operand, ReferenceType reference, Span span) {
    QualType target = reference.target();
    if (operand.functions() != null) {
      return convert(operand, new PointerType(target).plain(), span);
    }
    Conversion rank = rank(operand, reference.plain());
    if (rank == null) {
      throw badReference(operand, reference, span);
    }
    if (related(operand.type().type(), target.type())
        && (operand.held() == null || operand.isClass())
        && operand.constant() == null) {
      boolean addressed = operand.isObject() || !IrTypes.isScalar(operand.type());
      if (addressed) {
        Expr constantOnly = operand.expr();
        checkBase(operand.type(), target, span);
        return lowering.members().toBase(constantOnly, operand.type(), target);
      }
    }
    return materialize(operand, target.unqualified(), span);
  }

  /** Puts a value into a temporary object. */
  public Expr materialize(Operand operand, QualType type, Span span) {
    if (type.isClass()) {
      return object(operand, type, span);
    }
    Expr value = convert(operand, type, span);
    Expr address = lowering.temporaryObject(type, span);
    lowering.values().initialize(address, type, value, "", span);
    return address;
  }

  private static SemanticError badReference(Operand operand, ReferenceType reference, Span span) {
    boolean needsLvalue = !reference.rvalue() && !operand.isLvalue();
    if (needsLvalue && related(operand.type().type(), reference.target().type())) {
      return SemanticError.of("TLR-244", span, reference.display());
    }
    return impossible(operand, reference.plain(), span);
  }

  public static SemanticError impossible(Operand operand, QualType target, Span span) {
    String from = operand.type().display();
    if (losesConst(operand, target)) {
      return SemanticError.of("TLR-245", span, from, target.display());
    }
    Diagnostic error = Diagnostic.error("TLR-225", span, from, target.display());
    if (BuiltInOperators.isPlace(operand) && IrTypes.isScalar(target)) {
      return new SemanticError(error.withHelp("help.component"));
    }
    return new SemanticError(
        isNew(operand, target) ? error.withHelp("help.javaNew", target.display()) : error);
  }

  /** {@code P p = new P();}, as Java makes objects. */
  private static boolean isNew(Operand operand, QualType target) {
    return target.isClass()
        && operand.type().type() instanceof PointerType pointer
        && pointer.pointee().unqualified().equals(target.unqualified())
        && operand.span().text().startsWith("new");
  }

  /** Whether only a missing const keeps a pointer from converting. */
  static boolean losesConst(Operand operand, QualType target) {
    return target.isPointer() && StandardConversions.rank(operand, constPointee(target)) != null;
  }

  private static QualType constPointee(QualType target) {
    return target.type() instanceof PointerType pointer
        ? new PointerType(pointer.pointee().asConst()).plain()
        : target;
  }
}
