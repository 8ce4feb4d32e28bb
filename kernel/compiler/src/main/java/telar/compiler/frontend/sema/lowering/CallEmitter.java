package telar.compiler.frontend.sema.lowering;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.ast.Declaration;
import telar.compiler.frontend.ast.Expression;
import telar.compiler.frontend.ast.Specifiers;
import telar.compiler.frontend.sema.emit.Effects;
import telar.compiler.frontend.sema.emit.FunctionBuilder;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.program.VirtualTables;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.IrTypes;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.sema.values.ScalarConversion;
import telar.compiler.frontend.types.Arithmetic;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.AutoType;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.ConvertOp;
import telar.compiler.ir.Expr;
import telar.compiler.ir.Fold;
import telar.compiler.ir.IrFunction;
import telar.compiler.ir.IrType;
import telar.compiler.ir.Local;
import telar.compiler.ir.Stmt;
import telar.compiler.source.Span;

/** Emits calls of functions already chosen: converts arguments and takes the result. */
public final class CallEmitter {

  private final Lowering lowering;
  private final Builtins builtins;

  public CallEmitter(Lowering lowering) {
    this.lowering = lowering;
    this.builtins = new Builtins(lowering);
  }

  /** Calls a function; a virtual one as the object's own class has it. */
  Operand call(
      FunctionSymbol function,
      @Nullable Operand object,
      List<Argument> arguments,
      Span span,
      @Nullable Expr destination) {
    return call(function, object, arguments, span, destination, function.isVirtual());
  }

  /** Calls a function named through its class: just that one. */
  Operand direct(
      FunctionSymbol function,
      @Nullable Operand object,
      List<Argument> arguments,
      Span span,
      @Nullable Expr destination) {
    return call(function, object, arguments, span, destination, false);
  }

  private Operand call(
      FunctionSymbol function,
      @Nullable Operand object,
      List<Argument> arguments,
      Span span,
      @Nullable Expr destination,
      boolean virtual) {
    check(function, span);
    List<Expr> converted = convert(function, arguments, span);
    Specifiers.Intrinsic intrinsic = function.intrinsic();
    if (intrinsic != null) {
      return builtins.call(function, intrinsic, converted, arguments, span);
    }
    QualType result = resultType(function, span);
    List<Expr> all = new ArrayList<>();
    Expr place = null;
    if (result.isClass()) {
      place =
          destination != null ? destination : lowering.temporaryObject(result.unqualified(), span);
      all.add(place);
    }
    Expr self = null;
    if (function.hasThis()) {
      self = thisArgument(function, object, span);
      all.add(self);
    }
    all.addAll(converted);
    Local register = register(result);
    if (virtual && self != null && lowering.mode() == Lowering.Mode.RUN) {
      virtual(function, self, register, all, span);
    } else {
      lowering.code().emit(new Stmt.Call(register, reference(function, span), all, span));
    }
    return result(result, register, place, span);
  }

  /** Calls the function that stands in the table of the object's class. */
  private void virtual(
      FunctionSymbol function, Expr self, @Nullable Local register, List<Expr> all, Span span) {
    ClassSymbol owner = function.owner();
    if (owner == null) {
      throw new IllegalStateException("virtual function without a class");
    }
    Expr table = lowering.members().loadPointer(self, "", span);
    Expr at = lowering.members().offset(table, VirtualTables.entry(owner, function));
    Expr target = lowering.members().loadPointer(at, function.name(), span);
    IrType returned = register == null ? IrType.VOID : register.type();
    lowering.code().emit(new Stmt.CallIndirect(register, returned, target, all, span));
  }

  private Expr thisArgument(FunctionSymbol function, @Nullable Operand object, Span span) {
    if (object == null || function.owner() == null) {
      throw SemanticError.of("TLR-276", span, function.name());
    }
    Expr address = object.expr();
    if (!object.type().isClass()) {
      throw SemanticError.of("TLR-276", span, function.name());
    }
    return lowering.members().toBase(address, object.type(), function.owner().plain());
  }

  /** Whether the function may be called from here. */
  private void check(FunctionSymbol function, Span span) {
    if (function.execution().global()) {
      throw SemanticError.of("TLR-342", span, function.name());
    }
    if (function.owner() != null && function.kind() != Declaration.FunctionKind.DESTRUCTOR) {
      lowering.members().checkAccess(function.owner(), function.access(), shown(function), span);
    }
    if (lowering.mode() != Lowering.Mode.RUN) {
      return;
    }
    if (lowering.onDevice()) {
      checkDevice(function, span);
    }
    // A host-and-device function may call device functions as long as the host does not run it.
    if (!lowering.onDevice() && !function.execution().host() && !lowering.onBothSides()) {
      throw SemanticError.of("TLR-343", span, shown(function), lowering.functionName());
    }
  }

  private void checkDevice(FunctionSymbol function, Span span) {
    if (!function.execution().device()) {
      throw SemanticError.of("TLR-344", span, shown(function), lowering.functionName());
    }
  }

  private static String shown(FunctionSymbol function) {
    return function.isConstructor() && function.owner() != null
        ? function.owner().name()
        : function.qualifiedName();
  }

  private String reference(FunctionSymbol function, Span span) {
    if (lowering.mode() == Lowering.Mode.UNEVALUATED) {
      return function.name();
    }
    IrFunction.Kind kind =
        lowering.onDevice() || !function.execution().host()
            ? IrFunction.Kind.DEVICE
            : IrFunction.Kind.HOST;
    return lowering.program().functions().reference(function, kind, span);
  }

  Expr address(FunctionSymbol function, Span span) {
    boolean kernel = function.execution().global();
    if (lowering.mode() == Lowering.Mode.UNEVALUATED) {
      return Fold.zero(IrType.PTR);
    }
    if (!kernel && lowering.mode() == Lowering.Mode.RUN && lowering.onDevice()) {
      checkDevice(function, span);
    }
    String name =
        kernel
            ? lowering.program().functions().reference(function, IrFunction.Kind.KERNEL, span)
            : reference(function, span);
    return new Expr.FunctionAddress(name);
  }

  /** The type of the result, which for {@code auto} the body decides. */
  private QualType resultType(FunctionSymbol function, Span span) {
    QualType declared = function.returnType();
    if (!(declared.withoutReference().type() instanceof AutoType)) {
      return declared;
    }
    ReturnTypes.deduce(lowering.program(), function, kindOf(function), span);
    return function.returnType();
  }

  private IrFunction.Kind kindOf(FunctionSymbol function) {
    boolean device = lowering.onDevice() || !function.execution().host();
    return device ? IrFunction.Kind.DEVICE : IrFunction.Kind.HOST;
  }

  private @Nullable Local register(QualType result) {
    boolean none = result.isVoid() || result.isClass();
    return none ? null : lowering.code().temporary(IrTypes.of(result));
  }

  private Operand result(QualType type, @Nullable Local register, @Nullable Expr place, Span span) {
    if (place != null) {
      return Operand.prvalue(type.unqualified(), place, span);
    }
    if (register == null) {
      return Operand.nothing(span);
    }
    Expr value = new Expr.Get(register);
    if (type.type() instanceof ReferenceType reference) {
      Operand object = Operand.lvalue(reference.target(), value, Operand.Place.NONE, span);
      return reference.rvalue() ? object.withCategory(Operand.Category.XVALUE) : object;
    }
    return Operand.prvalue(type.unqualified(), value, span);
  }

  private List<Expr> convert(FunctionSymbol function, List<Argument> arguments, Span span) {
    FunctionType type = function.type();
    List<Expr> converted = new ArrayList<>();
    for (int i = 0; i < type.parameters().size(); i++) {
      QualType parameter = type.parameters().get(i);
      int mark = lowering.code().mark();
      Expr value =
          i < arguments.size()
              ? argument(arguments.get(i), parameter)
              : defaultArgument(function, i, parameter, span);
      hold(converted, mark);
      converted.add(value);
    }
    int fixed = type.parameters().size();
    if (type.variadic() && function.intrinsic() == null) {
      converted.add(
          inMemory(arguments.subList(Math.min(fixed, arguments.size()), arguments.size()), span));
    } else {
      for (int i = fixed; i < arguments.size(); i++) {
        converted.add(variadic(arguments.get(i)));
      }
    }
    return converted;
  }

  /** The arguments for the dots of a function, eight bytes each, one after the other. */
  private Expr inMemory(List<Argument> arguments, Span span) {
    QualType whole = new ArrayType(Scalar.LONG.plain(), Math.max(1, arguments.size())).plain();
    Expr place = lowering.newSlot("%variadic", whole);
    for (int i = 0; i < arguments.size(); i++) {
      Expr value = variadic(arguments.get(i));
      Operand operand = arguments.get(i).operand();
      boolean unsigned =
          operand != null
              && operand.functions() == null
              && ScalarConversion.isUnsigned(operand.type().type())
              && value.type() == IrType.I32
              && Layouts.size(operand.type().decayed()) == 4;
      if (value.type() == IrType.I32) {
        value =
            Fold.convert(
                unsigned ? ConvertOp.ZERO_EXTEND : ConvertOp.SIGN_EXTEND, IrType.I64, value);
      }
      QualType held =
          value.type() == IrType.F64
              ? Scalar.DOUBLE.plain()
              : value.type() == IrType.PTR
                  ? PointerType.to(Scalar.VOID).plain()
                  : Scalar.LONG.plain();
      lowering.values().initialize(lowering.members().offset(place, 8L * i), held, value, "", span);
    }
    return place;
  }

  /** Values that stand before code emitted since the mark are held in registers. */
  private void hold(List<Expr> values, int mark) {
    if (lowering.code().mark() == mark) {
      return;
    }
    for (int i = values.size() - 1; i >= 0; i--) {
      Expr value = values.get(i);
      if (!FunctionBuilder.isTemporary(value) && Effects.mayFault(value)) {
        Local held = lowering.code().temporary(value.type());
        lowering.code().insert(mark, new Stmt.Set(held, value, lowering.program().anywhere()));
        values.set(i, new Expr.Get(held));
      }
    }
  }

  /** An argument as the callee takes it; a class object is the callee's own copy. */
  public Expr argument(Argument argument, QualType parameter) {
    Span span = argument.span();
    Expression.InitializerList list = argument.list();
    Operand operand = argument.operand();
    if (operand == null) {
      if (list == null) {
        throw SemanticError.echo();
      }
      return fromList(list, parameter);
    }
    if (parameter.withoutReference().isClass() && operand.functions() != null) {
      return argument(Argument.of(lowering.calls().pointerTo(operand)), parameter);
    }
    if (parameter.isClass()) {
      boolean fresh =
          operand.category() == Operand.Category.PRVALUE
              && operand.type().type() == parameter.type();
      if (fresh) {
        return operand.expr();
      }
      Expr copy = lowering.temporaryObject(parameter.unqualified(), span);
      lowering.initialization().copyInto(copy, parameter.unqualified(), operand, span);
      return copy;
    }
    return lowering.conversions().convert(operand, parameter, span);
  }

  private Expr fromList(Expression.InitializerList list, QualType parameter) {
    QualType object = parameter.withoutReference().unqualified();
    Expr address = lowering.temporaryObject(object, list.span());
    lowering.initialization().list(address, object, list, "");
    if (parameter.isReference() || parameter.isClass()) {
      return address;
    }
    return lowering
        .values()
        .value(Operand.lvalue(object, address, Operand.Place.NONE, list.span()));
  }

  private Expr defaultArgument(FunctionSymbol function, int index, QualType parameter, Span span) {
    Expression value = index < function.defaults().size() ? function.defaults().get(index) : null;
    if (value == null) {
      throw new SemanticError(
          ArgumentCount.wrong(function.name(), function.type(), function.required(), index, span));
    }
    return lowering.within(
        function.defaultScope(index),
        () -> {
          Argument argument =
              value instanceof Expression.InitializerList
                  ? new Argument(value, null, value.span())
                  : new Argument(value, lowering.expressions().expression(value), span);
          return argument(argument, parameter);
        });
  }

  private Expr variadic(Argument argument) {
    Operand operand = argument.operand();
    if (operand == null) {
      throw SemanticError.of("TLR-282", argument.span());
    }
    if (operand.functions() != null) {
      return lowering.calls().pointerTo(operand).expr();
    }
    QualType type = operand.type().decayed().unqualified();
    if (type.isClass() || type.isVoid()) {
      throw SemanticError.of("TLR-293", argument.span(), type.display());
    }
    Scalar scalar = Arithmetic.scalar(type.type());
    if (scalar == Scalar.VOID) {
      return lowering.values().value(operand);
    }
    Scalar promoted = scalar == Scalar.FLOAT ? Scalar.DOUBLE : Arithmetic.promote(scalar);
    return lowering.conversions().convert(operand, promoted.plain(), argument.span());
  }

  /** A call through a pointer; of a method with its object. */
  Operand indirect(
      Operand callee,
      FunctionType type,
      @Nullable Expr self,
      List<Argument> arguments,
      Expression.Call node) {
    int most = type.parameters().size();
    if (arguments.size() < most || (arguments.size() > most && !type.variadic())) {
      throw new SemanticError(
          ArgumentCount.wrong(node.callee().span().text(), type, arguments.size(), node.span()));
    }
    Expr function = lowering.values().value(callee);
    List<Expr> all = new ArrayList<>();
    QualType result = type.returnType();
    Expr place = null;
    if (result.isClass()) {
      place = lowering.temporaryObject(result.unqualified(), node.span());
      all.add(place);
    }
    if (self != null) {
      all.add(self);
    }
    for (int i = 0; i < most; i++) {
      all.add(argument(arguments.get(i), type.parameters().get(i)));
    }
    if (type.variadic()) {
      all.add(inMemory(arguments.subList(most, arguments.size()), node.span()));
    }
    Local register = register(result);
    IrType returned = register == null ? IrType.VOID : register.type();
    lowering.code().emit(new Stmt.CallIndirect(register, returned, function, all, node.span()));
    return result(result, register, place, node.span());
  }
}
