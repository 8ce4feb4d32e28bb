package telar.compiler.frontend.sema.lowering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Specifier;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.names.Packs;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.Callable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** Initialisation from braced lists: aggregates with brace elision, constructors, scalars. */
final class ListInitialization {

  static final String LIST_TEMPLATE = "initializer_list";

  private final Lowering lowering;
  private final boolean copy;

  /**
   * @param copy whether explicit constructors are not for it: {@code T x = {…}}, arguments, results
   */
  ListInitialization(Lowering lowering, boolean copy) {
    this.lowering = lowering;
    this.copy = copy;
  }

  /** The elements of a list and how many of them are used. */
  private static final class Cursor {
    private final List<Expression> elements;
    private int next;

    Cursor(List<Expression> elements) {
      this.elements = elements;
    }

    boolean done() {
      return next >= elements.size();
    }

    Expression peek() {
      return elements.get(next);
    }
  }

  void initialize(Expr address, QualType type, Expression.InitializerList list, String name) {
    if (type.type() instanceof ArrayType array) {
      array(address, array, list);
    } else if (type.type() instanceof ClassSymbol c) {
      object(address, c, list);
    } else {
      scalar(address, type, list, name);
    }
  }

  /** {@code E e{1}}: braces make an enumeration of known type of an integer. */
  private boolean enumeration(Expr address, QualType type, Expression value, String name) {
    if (!(type.type() instanceof EnumType e)
        || !e.scoped()
        || value instanceof Expression.InitializerList
        || !(lowering.typeOf(value).type() instanceof Scalar given)
        || !given.isIntegral()) {
      return false;
    }
    QualType underlying = e.underlying().plain();
    Expr number =
        lowering
            .conversions()
            .convert(lowering.expressions().expression(value), underlying, value.span());
    lowering.values().initialize(address, type, number, name, value.span());
    return true;
  }

  /** The elements, packs expanded. */
  private List<Expression> elements(Expression.InitializerList list) {
    return Packs.expanded(lowering.program(), lowering.scope(), list.elements());
  }

  private void scalar(Expr address, QualType type, Expression.InitializerList list, String name) {
    List<Expression> elements = elements(list);
    if (elements.isEmpty()) {
      lowering.construction().zero(address, type, list.span());
    } else if (elements.size() == 1) {
      if (copy || !enumeration(address, type, elements.get(0), name)) {
        from(address, type, elements.get(0), name);
      }
    } else {
      throw SemanticError.of("TLR-239", list.span(), type.display(), elements.size());
    }
  }

  private void array(Expr address, ArrayType array, Expression.InitializerList list) {
    boolean text =
        list.elements().size() == 1
            && Expression.strip(list.elements().get(0)) instanceof Expression.StringLiteral
            && array.element().type() instanceof Scalar s
            && s.bytes() <= 4
            && !s.isFloating();
    if (text) {
      lowering.initialization().fromExpression(address, array.plain(), list.elements().get(0), "");
      return;
    }
    Cursor cursor = new Cursor(elements(list));
    zeroFirst(address, array.plain(), list);
    elements(address, array, cursor);
    if (!cursor.done()) {
      throw SemanticError.of("TLR-315", cursor.peek().span(), array.size(), list.elements().size());
    }
  }

  /** What the list does not name is zero. */
  private void zeroFirst(Expr address, QualType type, Expression.InitializerList list) {
    boolean full =
        type.type() instanceof ArrayType array
            && IrTypes.isScalar(array.element())
            && list.elements().size() >= array.size();
    if (!full && ClassTraits.triviallyCopyable(type)) {
      lowering.code().emit(new Stmt.ZeroMemory(address, Layouts.size(type), list.span()));
    }
  }

  private void elements(Expr address, ArrayType array, Cursor cursor) {
    long size = Layouts.size(array.element());
    long i = 0;
    for (; i < array.size() && !cursor.done(); i++) {
      element(lowering.members().offset(address, i * size), array.element(), cursor);
    }
    boolean rest = !ClassTraits.triviallyDefault(array.element());
    for (; rest && i < array.size(); i++) {
      Expr at = lowering.members().offset(address, i * size);
      lowering.construction().byDefault(at, array.element(), lowering.program().anywhere());
    }
  }

  /** One element or member: from its own list, from one expression, or by brace elision. */
  private void element(Expr address, QualType type, Cursor cursor) {
    Expression next = cursor.peek();
    if (next instanceof Expression.InitializerList inner) {
      cursor.next++;
      new ListInitialization(lowering, true).initialize(address, type, inner, "");
      return;
    }
    boolean nested = type.type() instanceof ArrayType || isAggregate(type);
    if (nested && !initializesWhole(next, type)) {
      if (type.type() instanceof ArrayType array) {
        elements(address, array, cursor);
      } else {
        members(address, (ClassSymbol) type.type(), cursor, next.span());
      }
      return;
    }
    cursor.next++;
    from(address, type, next, "");
  }

  /** A value for a scalar must fit between braces. */
  private void from(Expr address, QualType type, Expression value, String name) {
    if (!(type.type() instanceof Scalar) || value instanceof Expression.InitializerList) {
      lowering.initialization().fromExpression(address, type, value, name);
      return;
    }
    Operand operand = lowering.expressions().expression(value);
    Narrowing.warn(lowering, operand, type, value.span());
    lowering.initialization().copyInto(address, type, operand, value.span(), name);
  }

  private static boolean isAggregate(QualType type) {
    return type.type() instanceof ClassSymbol c && ClassTraits.aggregate(c);
  }

  private boolean initializesWhole(Expression expression, QualType type) {
    if (type.type() instanceof ArrayType array) {
      return Expression.strip(expression) instanceof Expression.StringLiteral
          && array.element().type() instanceof Scalar;
    }
    Operand value = lowering.unevaluated().expressions().expression(expression);
    return value.functions() == null && lowering.conversions().rank(value, type) != null;
  }

  private void object(Expr address, ClassSymbol c, Expression.InitializerList list) {
    c.complete();
    if (isListClass(c) && elementsFit(list, elementType(c))) {
      fillList(address, c, list);
      return;
    }
    if (ClassTraits.aggregate(c)) {
      aggregate(address, c, list);
      return;
    }
    if (list.elements().isEmpty()) {
      lowering.construction().construct(address, c, List.of(), list.span());
      return;
    }
    ClassSymbol listClass = listClass(c);
    Expr elements = listClass == null ? null : initializerList(listClass, list);
    if (listClass != null && elements != null) {
      Operand object = Operand.lvalue(c.plain(), address, Operand.Place.NONE, list.span());
      Operand argument = Operand.prvalue(listClass.plain(), elements, list.span());
      FunctionSymbol constructor =
          lowering
              .overloads()
              .choose(
                  c.name(),
                  ClassTraits.constructors(c),
                  List.of(Argument.of(argument)),
                  object,
                  null,
                  list.span());
      lowering.calls().method(constructor, object, List.of(Argument.of(argument)), list.span());
      return;
    }
    var arguments = lowering.calls().arguments(list.elements());
    FunctionSymbol constructor =
        lowering.construction().construct(address, c, arguments, list.span());
    checkImplicit(constructor, list);
    checkFit(constructor, arguments);
  }

  private static void checkFit(@Nullable FunctionSymbol constructor, List<Argument> arguments) {
    List<QualType> types = constructor == null ? List.of() : constructor.type().parameters();
    for (int i = 0; i < Math.min(types.size(), arguments.size()); i++) {
      Operand given = arguments.get(i).operand();
      if (given != null) {
        Narrowing.reject(given, types.get(i), arguments.get(i).span());
      }
    }
  }

  private void checkImplicit(
      @Nullable FunctionSymbol constructor, Expression.InitializerList list) {
    if (copy && constructor != null && constructor.specifiers().has(Specifier.EXPLICIT)) {
      throw SemanticError.of("TLR-415", list.span(), constructor.displayName().split("::")[0]);
    }
  }

  private void aggregate(Expr address, ClassSymbol c, Expression.InitializerList list) {
    if (list.elements().size() == 1
        && !(list.elements().get(0) instanceof Expression.InitializerList)
        && !(list.elements().get(0) instanceof Expression.Designated)
        && sameClass(list.elements().get(0), c)) {
      lowering.initialization().fromExpression(address, c.plain(), list.elements().get(0), "");
      return;
    }
    zeroFirst(address, c.plain(), list);
    if (!list.elements().isEmpty() && list.elements().get(0) instanceof Expression.Designated) {
      designated(address, c, list);
      return;
    }
    Cursor cursor = new Cursor(elements(list));
    members(address, c, cursor, list.span());
    if (!cursor.done()) {
      throw SemanticError.of(
          "TLR-316", cursor.peek().span(), c.name(), c.fields().size(), list.elements().size());
    }
  }

  private boolean sameClass(Expression expression, ClassSymbol c) {
    Operand value = lowering.unevaluated().expressions().expression(expression);
    return value.functions() == null
        && value.type().type() instanceof ClassSymbol other
        && other.derivesFrom(c);
  }

  private void members(Expr address, ClassSymbol c, Cursor cursor, Span span) {
    for (int i = 0; i < c.bases().size(); i++) {
      Expr at = lowering.members().offset(address, c.layout().baseOffsets().get(i));
      QualType base = c.bases().get(i).plain();
      if (cursor.done()) {
        lowering.construction().byDefault(at, base, span);
      } else if (!c.bases().get(i).layout().empty() || startsWith(cursor, base)) {
        element(at, base, cursor);
      }
    }
    for (FieldSymbol field : c.fields()) {
      if (cursor.done()) {
        if (field.type().isReference() && field.initializer() == null) {
          throw SemanticError.of("TLR-393", span, c.name(), field.name());
        }
        if (field.initializer() != null || !ClassTraits.triviallyDefault(field.type())) {
          lowering.construction().defaultMember(address, c, field, span);
        }
      } else {
        element(lowering.members().offset(address, c.field(field).offset()), field.type(), cursor);
      }
      if (c.isUnion()) {
        return;
      }
    }
  }

  /** Whether the next element is for the whole of a base without members. */
  private boolean startsWith(Cursor cursor, QualType base) {
    Expression next = cursor.peek();
    return next instanceof Expression.InitializerList
        || (!(next instanceof Expression.Designated) && initializesWhole(next, base));
  }

  private void designated(Expr address, ClassSymbol c, Expression.InitializerList list) {
    int next = 0;
    for (Expression element : list.elements()) {
      if (!(element instanceof Expression.Designated d)) {
        throw SemanticError.of("TLR-282", element.span());
      }
      if (!(c.scope().own(d.field()) instanceof FieldSymbol field)) {
        throw SemanticError.of("TLR-256", d.span(), c.name(), d.field());
      }
      if (field.index() < next) {
        throw SemanticError.of("TLR-455", d.span(), d.field(), c.name());
      }
      next = field.index() + 1;
      Expr at = lowering.members().offset(address, c.field(field).offset());
      lowering.initialization().fromExpression(at, field.type(), d.value(), field.name());
    }
  }

  /** The instance of std::initializer_list that a constructor of the class takes. */
  private @Nullable ClassSymbol listClass(ClassSymbol c) {
    for (Callable constructor : ClassTraits.constructors(c)) {
      if (constructor instanceof FunctionSymbol f && !f.type().parameters().isEmpty()) {
        QualType first = f.type().parameters().get(0).withoutReference();
        if (first.type() instanceof ClassSymbol parameter && isListClass(parameter)) {
          return parameter;
        }
      }
    }
    return null;
  }

  private static boolean isListClass(ClassSymbol c) {
    return c.template() != null && c.identifier().equals(LIST_TEMPLATE);
  }

  /** An initializer_list object over the elements, when the class takes one and they fit. */
  private @Nullable Expr initializerList(ClassSymbol parameter, Expression.InitializerList list) {
    if (!elementsFit(list, elementType(parameter))) {
      return null;
    }
    Expr object = lowering.temporaryObject(parameter.plain(), list.span());
    fillList(object, parameter, list);
    return object;
  }

  /** Makes the elements and an initializer_list object that names them. */
  private void fillList(Expr object, ClassSymbol parameter, Expression.InitializerList list) {
    QualType element = elementType(parameter);
    int count = elements(list).size();
    QualType whole = new ArrayType(element, count).plain();
    Expr storage = lowering.temporaryObject(whole, list.span());
    array(storage, (ArrayType) whole.type(), list);
    FieldSymbol first = parameter.fields().get(0);
    FieldSymbol size = parameter.fields().get(1);
    lowering.values().initialize(object, first.type(), storage, "", list.span());
    lowering
        .values()
        .initialize(
            lowering.members().offset(object, parameter.field(size).offset()),
            size.type(),
            Expr.Const.i64(count),
            "",
            list.span());
  }

  private static QualType elementType(ClassSymbol parameter) {
    var argument = parameter.arguments().get(0);
    return ((TemplateValue.OfType) argument).type();
  }

  private boolean elementsFit(Expression.InitializerList list, QualType element) {
    for (Expression expression : elements(list)) {
      Argument argument = unevaluated(expression);
      if (lowering.conversions().rank(argument, element) == null) {
        return false;
      }
    }
    return true;
  }

  private Argument unevaluated(Expression expression) {
    if (expression instanceof Expression.InitializerList) {
      return new Argument(expression, null, expression.span());
    }
    Operand operand = lowering.unevaluated().expressions().expression(expression);
    return new Argument(expression, operand, expression.span());
  }

  /** Whether a braced list can initialise an object of the class. */
  boolean accepts(ClassSymbol c, Expression.InitializerList list) {
    c.complete();
    if (isListClass(c)) {
      return elementsFit(list, elementType(c));
    }
    if (ClassTraits.aggregate(c)) {
      return elements(list).size() <= Math.max(1, scalars(c.plain()));
    }
    ClassSymbol parameter = listClass(c);
    if (parameter != null && elementsFit(list, elementType(parameter))) {
      return true;
    }
    List<Argument> arguments = new ArrayList<>();
    elements(list).forEach(element -> arguments.add(unevaluated(element)));
    if (arguments.isEmpty()) {
      return true;
    }
    Operand object =
        Operand.lvalue(c.plain(), new Expr.Const(IrType.PTR, 0), Operand.Place.NONE, list.span());
    return lowering.overloads().tryChoose(ClassTraits.constructors(c), arguments, object) != null;
  }

  private static long scalars(QualType type) {
    if (type.type() instanceof ArrayType array) {
      return array.size() * scalars(array.element());
    }
    if (type.type() instanceof ClassSymbol c) {
      return c.fields().stream().mapToLong(field -> scalars(field.type())).sum();
    }
    return 1;
  }
}
