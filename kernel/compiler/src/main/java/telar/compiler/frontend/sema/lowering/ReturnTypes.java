package telar.compiler.frontend.sema.lowering;

import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.sema.program.Program;
import telar.compiler.frontend.sema.symbols.FunctionSymbol;
import telar.compiler.frontend.sema.values.Operand;
import telar.compiler.frontend.types.AutoType;
import telar.compiler.frontend.types.FunctionType;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Type;
import telar.compiler.ir.IrFunction;
import telar.compiler.source.Span;

/** Finds out what a function declared to return {@code auto} returns. */
public final class ReturnTypes {

  private ReturnTypes() {}

  /** Lowers the function if need be, so that its return type is known. */
  static void deduce(Program program, FunctionSymbol function, IrFunction.Kind kind, Span span) {
    program.functions().body(program.functions().reference(function, kind, span));
    if (function.returnType().withoutReference().type() instanceof AutoType) {
      throw SemanticError.of("TLR-294", span, function.name());
    }
  }

  /** The type that {@code auto} with its pointers and references stands for. */
  public static QualType replace(QualType declared, Operand value) {
    QualType decayed = value.type().decayed().unqualified();
    return replaceIn(declared, value, decayed);
  }

  private static QualType replaceIn(QualType declared, Operand value, QualType decayed) {
    Type type = declared.type();
    if (type instanceof AutoType auto) {
      return auto.decltypeAuto() && value.isLvalue()
          ? ReferenceType.of(value.type(), false)
          : decayed.with(declared.isConst(), declared.isVolatile());
    } else if (type instanceof ReferenceType reference) {
      return replaceReference(reference, value);
    }
    return filled(declared, decayed);
  }

  /** A pointer, as a value has it, in the place of {@code auto *}; and so behind it. */
  private static QualType filled(QualType declared, QualType actual) {
    if (declared.type() instanceof AutoType) {
      return actual.with(declared.isConst(), declared.isVolatile());
    } else if (declared.type() instanceof PointerType pointer
        && actual.type() instanceof PointerType known) {
      QualType pointee = filled(pointer.pointee(), known.pointee());
      return new PointerType(pointee).plain().with(declared.isConst(), declared.isVolatile());
    }
    return declared;
  }

  private static QualType replaceReference(ReferenceType reference, Operand value) {
    if (!(reference.target().type() instanceof AutoType)) {
      return ReferenceType.of(filled(reference.target(), value.type()), reference.rvalue());
    }
    QualType target = value.type().with(reference.target().isConst(), false);
    boolean forwarding = reference.rvalue() && !reference.target().isConst();
    return ReferenceType.of(target, forwarding ? !value.isLvalue() : reference.rvalue());
  }

  /** Gives a function its return type from a returned value. */
  public static void settle(FunctionSymbol function, QualType type) {
    FunctionType old = function.type();
    function.setType(new FunctionType(type, old.parameters(), old.variadic(), old.isConst()));
  }

  /** Whether a type has {@code auto} in it. */
  public static boolean isAuto(QualType type) {
    Type inner = type.type();
    if (inner instanceof ReferenceType reference) {
      return isAuto(reference.target());
    } else if (inner instanceof PointerType pointer) {
      return isAuto(pointer.pointee());
    }
    return inner instanceof AutoType;
  }
}
