package telar.compiler.frontend.sema.lowering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.program.ClassTraits;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** Gives objects their first value by constructors, implicit ones included, or by default. */
public final class Construction {

  private static final QualType TABLE = PointerType.to(Scalar.VOID).plain();

  private final Lowering lowering;

  Construction(Lowering lowering) {
    this.lowering = lowering;
  }

  /** Initialises an object by a constructor that fits the arguments; null when it has none. */
  public @Nullable FunctionSymbol construct(
      Expr address, ClassSymbol c, List<Argument> arguments, Span span) {
    if (!c.complete()) {
      throw SemanticError.of("TLR-226", span, c.name());
    }
    if (isCopy(c, arguments)) {
      Operand source = arguments.get(0).operand();
      if (source != null && ClassTraits.copyConstructors(c).isEmpty()) {
        lowering.copies().same(address, c, source, span);
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
    Operand object = Operand.object(address, c, span);
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
                .tryChoose(ClassTraits.constructors(c), arguments, Operand.object(address, c, span))
            != null) {
      return false;
    }
    lowering
        .copies()
        .object(
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
        lowering.copies().same(object.expr(), c, source, span);
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
  public void byDefault(Expr address, QualType type, Span span) {
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
    Operand object = Operand.object(address, c, span);
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
    pointToTables(address, c, span);
    for (FieldSymbol field : c.fields()) {
      defaultMember(address, c, field, span);
    }
  }

  /** Initialises one member that no constructor's list names. */
  public void defaultMember(Expr address, ClassSymbol c, FieldSymbol field, Span span) {
    Expr at = lowering.members().offset(address, c.field(field).offset());
    if (field.initializer() != null) {
      Operand outer = lowering.thisObject();
      lowering.setThis(Operand.object(address, c, span));
      lowering.inScope(
          c.scope(),
          () ->
              lowering
                  .cleanups()
                  .fullExpression(
                      () ->
                          lowering
                              .initialization()
                              .variable(
                                  at, field.type(), field.initializer(), field.name(), span)));
      lowering.setThis(outer);
    } else if (!c.isUnion() && !field.type().isReference()) {
      byDefault(at, field.type(), span);
    }
  }

  /** Sets an object to zero. */
  public void zero(Expr address, QualType type, Span span) {
    if (IrTypes.isScalar(type)) {
      lowering.values().initialize(address, type, Fold.zero(IrTypes.of(type)), "", span);
    } else if (!Values.isEmpty(type)) {
      lowering.code().emit(new Stmt.ZeroMemory(address, Layouts.size(type), span));
    }
  }

  /** Makes an object one of this class: its parts point to the class's tables. */
  public void pointToTables(Expr address, ClassSymbol c, Span span) {
    if (!c.polymorphic() || lowering.mode() == Lowering.Mode.UNEVALUATED) {
      return;
    }
    IrFunction.Kind side = lowering.onDevice() ? IrFunction.Kind.DEVICE : IrFunction.Kind.HOST;
    lowering
        .program()
        .virtualTables()
        .of(c, side, span)
        .forEach(
            (offset, table) -> {
              Expr at = lowering.members().offset(address, offset);
              lowering.values().initialize(at, TABLE, new Expr.GlobalAddress(table), "", span);
            });
  }
}
