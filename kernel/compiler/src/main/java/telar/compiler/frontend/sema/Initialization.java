package telar.compiler.frontend.sema;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Initializer;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** Initialises objects at an address, in all of C++'s ways. */
final class Initialization {

  private final Lowering lowering;

  Initialization(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Initialises a variable or member as its initialiser says; without one, by default. */
  void variable(
      Expr address, QualType type, @Nullable Initializer initializer, String name, Span span) {
    if (initializer instanceof Initializer.Assigned a) {
      fromExpression(address, type, a.value(), name);
    } else if (initializer instanceof Initializer.Braced b) {
      directList(address, type, b.list(), name);
    } else if (initializer instanceof Initializer.Constructed c) {
      constructed(address, type, c.arguments(), name, c.span());
    } else {
      byDefault(address, type, span);
    }
  }

  private void constructed(
      Expr address, QualType type, List<Expression> arguments, String name, Span span) {
    if (type.type() instanceof ClassSymbol c) {
      boolean single =
          arguments.size() == 1 && !(arguments.get(0) instanceof Expression.InitializerList);
      if (single && buildsSameClass(arguments.get(0), c)) {
        fromExpression(address, type, arguments.get(0), name);
      } else {
        construct(address, c, lowering.calls().arguments(arguments), span);
      }
    } else if (arguments.stream().anyMatch(a -> a instanceof Expression.PackExpansion)) {
      expanded(address, type, lowering.calls().arguments(arguments), name, span);
    } else if (arguments.isEmpty()) {
      zero(address, type, span);
    } else if (arguments.size() == 1) {
      fromExpression(address, type, arguments.get(0), name);
    } else {
      throw SemanticError.of("TLR-239", span, type.display(), arguments.size());
    }
  }

  /** {@code T(arguments...)} where T is no class. */
  private void expanded(
      Expr address, QualType type, List<Argument> arguments, String name, Span span) {
    Operand only = arguments.size() == 1 ? arguments.get(0).operand() : null;
    if (arguments.isEmpty()) {
      zero(address, type, span);
    } else if (only != null) {
      copyInto(address, type, only, span, name);
    } else {
      throw SemanticError.of("TLR-239", span, type.display(), arguments.size());
    }
  }

  private boolean buildsSameClass(Expression expression, ClassSymbol c) {
    Expression inner = Expressions.strip(expression);
    boolean makesObject =
        inner instanceof Expression.Call
            || inner instanceof Expression.Construct
            || inner instanceof Expression.Lambda;
    return makesObject
        && !(inner instanceof Expression.Lambda)
        && lowering.expressions().typeOf(expression).type() == c;
  }

  /** {@code T x = e}. */
  void fromExpression(Expr address, QualType type, Expression expression, String name) {
    if (expression instanceof Expression.InitializerList list) {
      list(address, type, list, name);
      return;
    }
    if (type.type() instanceof ArrayType array) {
      arrayFrom(address, array, expression);
      return;
    }
    if (type.isClass()) {
      lowering.offerDestination(expression, address);
    }
    Operand operand = lowering.expressions().expression(expression);
    lowering.takeDestination(expression);
    copyInto(address, type, operand, expression.span(), name);
  }

  private void arrayFrom(Expr address, ArrayType array, Expression expression) {
    if (Expressions.strip(expression) instanceof Expression.StringLiteral literal) {
      string(address, array, literal);
      return;
    }
    Operand operand = lowering.expressions().expression(expression);
    boolean whole = operand.functions() == null && operand.type().type().equals(array);
    if (whole && !operand.isLvalue()) {
      copyInto(address, array.plain(), operand, expression.span());
      return;
    }
    throw SemanticError.of("TLR-310", expression.span(), array.display());
  }

  void string(Expr address, ArrayType array, Expression.StringLiteral literal) {
    Operand source = lowering.expressions().expression(literal);
    long given = Layouts.size(source.type());
    long room = Layouts.size(array);
    if (given > room) {
      throw SemanticError.of("TLR-311", literal.span(), given, room);
    }
    if (given < room) {
      lowering.code().emit(new Stmt.ZeroMemory(address, room, literal.span()));
    }
    Operand target = Operand.lvalue(source.type(), address, Operand.Place.NONE, literal.span());
    lowering.values().copy(target, source, literal.span());
  }

  void copyInto(Expr address, QualType type, Operand operand, Span span) {
    copyInto(address, type, operand, span, "");
  }

  /** Initialises an object from a value of any type that converts. */
  void copyInto(Expr address, QualType type, Operand operand, Span span, String name) {
    if (type.type() instanceof ClassSymbol c) {
      copyObject(address, c, operand, span);
    } else if (type.type() instanceof ArrayType array) {
      copyArray(address, array, operand, span);
    } else if (type.type() instanceof ReferenceType reference) {
      Expr target = lowering.conversions().bind(operand, reference, span);
      QualType pointer = new PointerType(reference.target()).plain();
      lowering.values().initialize(address, pointer, target, name, span);
    } else {
      Expr value = lowering.conversions().convert(operand, type.unqualified(), span);
      lowering.values().initialize(address, type, value, name, span);
    }
  }

  private void copyArray(Expr address, ArrayType array, Operand source, Span span) {
    long size = Layouts.size(array.element());
    if (ClassTraits.triviallyCopyable(array.element())) {
      Operand target = Operand.lvalue(array.plain(), address, Operand.Place.NONE, span);
      lowering.values().copy(target, source, span);
      return;
    }
    new ElementLoop(lowering, span)
        .upwards(
            Expr.Const.i64(0),
            Expr.Const.i64(array.size()),
            index -> {
              Expr from = new Expr.PointerAdd(source.expr(), index, size);
              Operand element =
                  Operand.lvalue(array.element(), from, Operand.Place.NONE, span)
                      .withCategory(source.category());
              copyInto(new Expr.PointerAdd(address, index, size), array.element(), element, span);
            });
  }

  private void copyObject(Expr address, ClassSymbol c, Operand operand, Span span) {
    if (operand.functions() == null && operand.type().type() instanceof ClassSymbol source) {
      if (source == c && operand.category() == Operand.Category.PRVALUE) {
        adopt(address, c, operand, span);
        return;
      }
      if (source.derivesFrom(c)) {
        copySame(address, c, operand, span);
        return;
      }
    }
    Conversion rank = lowering.conversions().rank(Argument.of(operand), c.plain());
    FunctionSymbol user = rank == null ? null : rank.user();
    if (user == null) {
      throw Conversions.impossible(operand, c.plain(), span);
    }
    checkOneWay(address, c, operand, span);
    if (user.isConstructor()) {
      construct(address, c, List.of(Argument.of(operand)), span);
    } else {
      Operand result = lowering.calls().invoke(user, operand, List.of(), span, address);
      copyObject(address, c, result, span);
    }
  }

  /** Both classes saying how to convert the one to the other is no choice for the compiler. */
  private void checkOneWay(Expr address, ClassSymbol c, Operand operand, Span span) {
    if (span.file().isLibrary()
        || operand.functions() != null
        || !(operand.type().type() instanceof ClassSymbol source)) {
      return;
    }
    FunctionSymbol out =
        lowering.conversions().conversionFunction(operand, source, c.plain(), false);
    FunctionSymbol in =
        lowering
            .overloads()
            .tryChoose(
                ClassTraits.constructors(c),
                List.of(Argument.of(operand)),
                object(address, c, span));
    if (out == null || in == null || in.template() != null || out.template() != null) {
      return;
    }
    QualType taken = in.type().parameters().get(0);
    boolean keeps = !taken.isReference() || taken.withoutReference().isConst();
    boolean exact =
        taken.withoutReference().type() == source
            && out.returnType().withoutReference().type() == c;
    if (exact && (operand.type().isConst() || keeps == out.type().isConst())) {
      throw SemanticError.of(
          "TLR-246", span, c.name(), Argument.display(List.of(Argument.of(operand))));
    }
  }

  /** A prvalue becomes the object: built in place already, or its bytes move. */
  private void adopt(Expr address, ClassSymbol c, Operand operand, Span span) {
    if (operand.expr().equals(address)) {
      return;
    }
    lowering.cleanups().keep(operand.expr());
    lowering.values().copy(object(address, c, span), operand, span);
  }

  private static Operand object(Expr address, ClassSymbol c, Span span) {
    return Operand.lvalue(c.plain(), address, Operand.Place.NONE, span);
  }

  private void copySame(Expr address, ClassSymbol c, Operand source, Span span) {
    Expr part = lowering.members().toBase(source.expr(), source.type(), c.plain());
    Operand from =
        new Operand(
            c.plain().with(source.type().isConst(), false),
            source.category(),
            part,
            null,
            source.place(),
            null,
            null,
            false,
            source.span());
    if (ClassTraits.triviallyCopyable(c)) {
      lowering.values().copy(object(address, c, span), from, span);
    } else if (ClassTraits.copyConstructors(c).isEmpty()) {
      copyMembers(address, c, from, span);
    } else {
      construct(address, c, List.of(Argument.of(from)), span);
    }
  }

  /** Copies or moves an object member by member, as an implicit copy constructor does. */
  void copyMembers(Expr address, ClassSymbol c, Operand source, Span span) {
    for (int i = 0; i < c.bases().size(); i++) {
      long offset = c.layout().baseOffsets().get(i);
      Operand base = source.withType(c.bases().get(i).plain().with(source.type().isConst(), false));
      copySame(
          lowering.members().offset(address, offset),
          c.bases().get(i),
          atOffset(base, offset),
          span);
    }
    lowering.program().virtualTables().install(lowering, address, c, span);
    for (FieldSymbol field : c.fields()) {
      Operand from = lowering.members().field(source, field, span);
      if (source.category() == Operand.Category.XVALUE) {
        from = from.withCategory(Operand.Category.XVALUE);
      }
      Expr at = lowering.members().offset(address, c.field(field).offset());
      if (field.type().isReference()) {
        from = from.withCategory(Operand.Category.LVALUE);
      }
      copyInto(at, field.type(), from, span, field.name());
    }
  }

  private Operand atOffset(Operand operand, long offset) {
    return new Operand(
        operand.type(),
        operand.category(),
        lowering.members().offset(operand.expr(), offset),
        null,
        operand.place(),
        null,
        null,
        false,
        operand.span());
  }

  /** Assigns an object as an implicit assignment operator does. */
  void assignMembers(Operand target, Operand source, Span span) {
    ClassSymbol c = (ClassSymbol) target.type().type();
    FieldSymbol fixed = ClassTraits.unassignable(c);
    if (fixed != null) {
      throw SemanticError.of("TLR-392", span, c.name(), fixed.name());
    }
    if (ClassTraits.triviallyCopyable(c)) {
      lowering.values().copy(target, source, span);
      return;
    }
    for (FieldSymbol field : c.fields()) {
      Operand to = lowering.members().field(target, field, span);
      Operand from = lowering.members().field(source, field, span);
      if (source.category() != Operand.Category.LVALUE) {
        from = from.withCategory(Operand.Category.XVALUE);
      }
      assignMember(to, from, span);
    }
    for (ClassSymbol base : c.bases()) {
      Expr to = lowering.members().toBase(target.expr(), target.type(), base.plain());
      Expr from = lowering.members().toBase(source.expr(), source.type(), base.plain());
      assignMember(
          object(to, base, span), object(from, base, span).withCategory(source.category()), span);
    }
  }

  private void assignMember(Operand to, Operand from, Span span) {
    if (to.type().type() instanceof ClassSymbol c) {
      FunctionSymbol user =
          lowering
              .overloads()
              .tryChoose(Members.operators(to, "operator="), List.of(Argument.of(from)), to);
      if (user != null && user.declaration().body() != null) {
        lowering.calls().method(user, to, List.of(Argument.of(from)), span);
      } else if (!c.fields().isEmpty() || !c.bases().isEmpty()) {
        assignMembers(to, from, span);
      }
    } else if (to.type().type() instanceof ArrayType) {
      lowering.values().copy(to, from, span);
    } else {
      lowering.values().store(to, lowering.values().value(from), span);
    }
  }

  /** Initialises an object by a constructor that fits the arguments; null when it has none. */
  @Nullable FunctionSymbol construct(
      Expr address, ClassSymbol c, List<Argument> arguments, Span span) {
    if (!c.complete()) {
      throw SemanticError.of("TLR-226", span, c.name());
    }
    if (isCopy(c, arguments)) {
      Operand source = arguments.get(0).operand();
      if (source != null && ClassTraits.copyConstructors(c).isEmpty()) {
        copySame(address, c, source, span);
        return null;
      }
    }
    var constructors = ClassTraits.constructors(c);
    boolean implicit = constructors.isEmpty();
    if (arguments.isEmpty() && implicit) {
      zero(address, c.plain(), span);
      byDefault(address, c.plain(), span);
      return null;
    }
    if (byConversion(address, c, arguments, span)) {
      return null;
    }
    if (implicit) {
      throw SemanticError.of("TLR-312", span, c.name(), Argument.display(arguments));
    }
    Operand object = object(address, c, span);
    FunctionSymbol constructor =
        lowering.overloads().choose(c.name(), constructors, arguments, object, null, span);
    callConstructor(constructor, object, c, arguments, span);
    return constructor;
  }

  /**
   * Initialises by the argument's own conversion to the class, explicit ones included, when no
   * constructor takes the argument as it is.
   */
  private boolean byConversion(Expr address, ClassSymbol c, List<Argument> arguments, Span span) {
    Operand operand = arguments.size() == 1 ? arguments.get(0).operand() : null;
    if (operand == null
        || operand.functions() != null
        || !(operand.type().type() instanceof ClassSymbol source)
        || source.derivesFrom(c)) {
      return false;
    }
    FunctionSymbol function =
        lowering.conversions().conversionFunction(operand, source, c.plain(), true);
    if (function == null
        || !function.returnType().withoutReference().type().equals(c)
        || lowering
                .overloads()
                .tryChoose(ClassTraits.constructors(c), arguments, object(address, c, span))
            != null) {
      return false;
    }
    copyObject(
        address, c, lowering.calls().invoke(function, operand, List.of(), span, address), span);
    return true;
  }

  private void callConstructor(
      FunctionSymbol constructor,
      Operand object,
      ClassSymbol c,
      List<Argument> arguments,
      Span span) {
    if (constructor.declaration().definition() == Declaration.Definition.DEFAULTED) {
      Operand source = arguments.isEmpty() ? null : arguments.get(0).operand();
      if (source == null) {
        defaultMembers(object.expr(), c, span);
      } else {
        copySame(object.expr(), c, source, span);
      }
      return;
    }
    Operand self = lowering.thisObject();
    if (constructor == lowering.function() && self != null && self.expr().equals(object.expr())) {
      throw SemanticError.of("TLR-474", span, c.identifier());
    }
    lowering.calls().method(constructor, object, arguments, span);
  }

  private static boolean isCopy(ClassSymbol c, List<Argument> arguments) {
    if (arguments.size() != 1) {
      return false;
    }
    Operand operand = arguments.get(0).operand();
    return operand != null
        && operand.functions() == null
        && operand.type().type() instanceof ClassSymbol source
        && source.derivesFrom(c);
  }

  /** Default initialisation: scalars stay as they are. */
  void byDefault(Expr address, QualType type, Span span) {
    if (type.type() instanceof ArrayType array) {
      if (!ClassTraits.triviallyDefault(type)) {
        long size = Layouts.size(array.element());
        new ElementLoop(lowering, span)
            .upwards(
                Expr.Const.i64(0),
                Expr.Const.i64(array.size()),
                index ->
                    byDefault(new Expr.PointerAdd(address, index, size), array.element(), span));
      }
    } else if (type.type() instanceof ClassSymbol c) {
      defaultObject(address, c, span);
    } else if (type.isReference()) {
      throw SemanticError.of("TLR-313", span);
    }
  }

  private void defaultObject(Expr address, ClassSymbol c, Span span) {
    if (!c.complete()) {
      throw SemanticError.of("TLR-226", span, c.name());
    }
    var constructors = ClassTraits.constructors(c);
    if (constructors.isEmpty()) {
      checkMembers(c, span);
      defaultMembers(address, c, span);
      return;
    }
    Operand object = object(address, c, span);
    FunctionSymbol constructor = lowering.overloads().tryChoose(constructors, List.of(), object);
    if (constructor == null || constructor.deleted()) {
      throw SemanticError.of("TLR-314", span, c.name());
    }
    callConstructor(constructor, object, c, List.of(), span);
  }

  /** Without a constructor, constant members and references would have no value. */
  private static void checkMembers(ClassSymbol c, Span span) {
    FieldSymbol missing = ClassTraits.uninitialized(c);
    if (missing != null) {
      throw SemanticError.of("TLR-393", span, c.name(), missing.name());
    }
    for (FieldSymbol field : c.fields()) {
      if (c.isUnion()
          && field.initializer() == null
          && !ClassTraits.triviallyDefault(field.type())) {
        throw SemanticError.of("TLR-394", span, c.name(), field.name());
      }
    }
  }

  /** Initialises bases and members as an implicit default constructor does. */
  void defaultMembers(Expr address, ClassSymbol c, Span span) {
    if (ClassTraits.triviallyDefault(c.plain()) && ClassTraits.constructors(c).isEmpty()) {
      return;
    }
    for (int i = 0; i < c.bases().size(); i++) {
      byDefault(
          lowering.members().offset(address, c.layout().baseOffsets().get(i)),
          c.bases().get(i).plain(),
          span);
    }
    lowering.program().virtualTables().install(lowering, address, c, span);
    for (FieldSymbol field : c.fields()) {
      defaultMember(address, c, field, span);
    }
  }

  /** Initialises one member that no constructor's list names. */
  void defaultMember(Expr address, ClassSymbol c, FieldSymbol field, Span span) {
    Expr at = lowering.members().offset(address, c.field(field).offset());
    if (field.initializer() != null) {
      Operand outer = lowering.thisObject();
      lowering.setThis(object(address, c, span));
      lowering.inScope(
          c.scope(),
          () ->
              lowering
                  .cleanups()
                  .fullExpression(
                      () -> variable(at, field.type(), field.initializer(), field.name(), span)));
      lowering.setThis(outer);
    } else if (!c.isUnion() && !field.type().isReference()) {
      byDefault(at, field.type(), span);
    }
  }

  /** Sets an object to zero. */
  void zero(Expr address, QualType type, Span span) {
    if (IrTypes.isScalar(type)) {
      lowering.values().initialize(address, type, Fold.zero(IrTypes.of(type)), "", span);
    } else if (!Values.isEmpty(type)) {
      lowering.code().emit(new Stmt.ZeroMemory(address, Layouts.size(type), span));
    }
  }

  /** Initialises from a braced list after {@code =}, or as an argument or result. */
  void list(Expr address, QualType type, Expression.InitializerList list, String name) {
    new ListInitialization(lowering, true).initialize(address, type, list, name);
  }

  /** Initialises from a braced list that stands for itself: {@code T x{…}}. */
  void directList(Expr address, QualType type, Expression.InitializerList list, String name) {
    new ListInitialization(lowering, false).initialize(address, type, list, name);
  }

  /** Whether a braced list can initialise an object of the class. */
  boolean accepts(ClassSymbol c, Expression.InitializerList list) {
    return new ListInitialization(lowering, true).accepts(c, list);
  }
}
