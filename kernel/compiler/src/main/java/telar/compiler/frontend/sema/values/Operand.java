package telar.compiler.frontend.sema.values;

import org.jspecify.annotations.Nullable;
import telar.compiler.diagnostics.Messages;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.OverloadSet;
import telar.compiler.frontend.sema.symbols.TemplateValue;
import telar.compiler.frontend.types.ErrorType;
import telar.compiler.frontend.types.Field;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.IrType;
import telar.compiler.source.Span;

/**
 * The analysed value of an expression.
 *
 * @param type its type, never a reference
 * @param category its value category
 * @param expr the address of an object (lvalues, xvalues, and class prvalues, which are in a
 *     temporary); else the scalar value
 * @param constant the value, when it is an object whose value is known at compile time
 * @param place what it is called in messages about memory
 * @param functions the overloads, when it names functions not yet chosen
 * @param held how it is held when it is no scalar at its address, or null
 * @param nullLiteral whether it is a literal zero, which converts to a null pointer
 * @param span its source
 */
public record Operand(
    QualType type,
    Category category,
    Expr expr,
    @Nullable Expr constant,
    Place place,
    @Nullable FunctionSet functions,
    @Nullable Held held,
    boolean nullLiteral,
    Span span) {

  /** The type, or what stands for it, as shown in messages. */
  public String display() {
    return functions == null ? type.display() : Messages.text("word.function");
  }

  /** Value categories. */
  public enum Category {
    LVALUE,
    XVALUE,
    PRVALUE
  }

  /** The variable at the root of an access and the text of its index. */
  public record Place(String variable, @Nullable String index, @Nullable Bound bound) {
    public static final Place NONE = new Place("", null);

    public Place(String variable, @Nullable String index) {
      this(variable, index, null);
    }

    /** The same place, known to be an array of so many elements inside a larger object. */
    public Place within(long extent) {
      return new Place(variable, index, new Bound(extent, null));
    }
  }

  /** Where an array that is a member ends; {@code index} is null for the array itself. */
  public record Bound(long extent, @Nullable Expr index) {}

  /** An object that cannot be read and written as a scalar of its type at its address. */
  public sealed interface Held permits BitField, Unaligned {}

  /** Bits of the unit at the address. */
  public record BitField(Field.Bits bits) implements Held {}

  /** A member of a packed class, whose address may be no multiple of its alignment. */
  public record Unaligned() implements Held {}

  /** Functions by name, maybe of an object, maybe with explicit template arguments. */
  public record FunctionSet(
      OverloadSet overloads,
      @Nullable Operand object,
      java.util.@Nullable List<TemplateValue> arguments,
      boolean direct) {

    /** Named through its class, a virtual function is called as it is. */
    FunctionSet asDirect() {
      return new FunctionSet(overloads, object, arguments, true);
    }
  }

  private static final Expr NOTHING = new Expr.Const(IrType.VOID, 0);

  /** The object of a class at an address. */
  public static Operand object(Expr address, ClassSymbol c, Span span) {
    return lvalue(c.plain(), address, Place.NONE, span);
  }

  public static Operand lvalue(QualType type, Expr address, Place place, Span span) {
    return new Operand(type, Category.LVALUE, address, null, place, null, null, false, span);
  }

  public static Operand prvalue(QualType type, Expr value, Span span) {
    return new Operand(type, Category.PRVALUE, value, null, Place.NONE, null, null, false, span);
  }

  public static Operand nothing(Span span) {
    return prvalue(Scalar.VOID.plain(), NOTHING, span);
  }

  public static Operand functions(FunctionSet set, Span span) {
    return new Operand(
        ErrorType.INSTANCE.plain(),
        Category.LVALUE,
        NOTHING,
        null,
        Place.NONE,
        set,
        null,
        false,
        span);
  }

  public Operand withConstant(@Nullable Expr value) {
    return new Operand(type, category, expr, value, place, functions, held, nullLiteral, span);
  }

  public Operand withCategory(Category other) {
    return new Operand(type, other, expr, constant, place, functions, held, nullLiteral, span);
  }

  public Operand withExpr(Expr other) {
    return new Operand(type, category, other, constant, place, functions, held, nullLiteral, span);
  }

  public Operand withPlace(Place other) {
    return new Operand(type, category, expr, constant, other, functions, held, nullLiteral, span);
  }

  public Operand withSpan(Span other) {
    return new Operand(type, category, expr, constant, place, functions, held, nullLiteral, other);
  }

  public Operand withType(QualType other) {
    return new Operand(other, category, expr, constant, place, functions, held, nullLiteral, span);
  }

  public Operand withHeld(@Nullable Held how) {
    return new Operand(type, category, expr, constant, place, functions, how, nullLiteral, span);
  }

  public Operand withNullLiteral() {
    return new Operand(type, category, expr, constant, place, functions, held, true, span);
  }

  /** Functions named through their class, whose calls are not virtual. */
  public Operand direct() {
    return functions == null ? this : functions(functions.asDirect(), span);
  }

  /** Whether it denotes an object rather than a mere value. */
  public boolean isObject() {
    return category != Category.PRVALUE;
  }

  public boolean isLvalue() {
    return category == Category.LVALUE;
  }

  public boolean isClass() {
    return type.isClass();
  }
}
