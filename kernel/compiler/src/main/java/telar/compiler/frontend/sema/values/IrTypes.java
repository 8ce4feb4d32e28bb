package telar.compiler.frontend.sema.values;

import java.util.EnumSet;
import java.util.Set;
import telar.compiler.frontend.sema.lookup.SemanticError;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.ClassType;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.Field;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.frontend.types.Type;
import telar.compiler.ir.IrType;
import telar.compiler.source.Span;

/** The machine types that C++ types are held in. */
public final class IrTypes {

  private IrTypes() {}

  /** The register type of a scalar; pointers, references and functions are addresses. */
  public static IrType of(QualType type) {
    return of(type.type());
  }

  public static IrType of(Type type) {
    if (type instanceof EnumType e) {
      return of(e.underlying());
    }
    if (!(type instanceof Scalar scalar)) {
      return IrType.PTR;
    }
    return switch (scalar) {
      case VOID -> IrType.VOID;
      case BOOL -> IrType.BOOL;
      case CHAR, SCHAR, UCHAR, CHAR8 -> IrType.I8;
      case SHORT, USHORT, CHAR16 -> IrType.I16;
      case INT, UINT, CHAR32, WCHAR -> IrType.I32;
      case LONG, ULONG, LONG_LONG, ULONG_LONG -> IrType.I64;
      case FLOAT -> IrType.F32;
      case DOUBLE, LONG_DOUBLE -> IrType.F64;
      case NULLPTR -> IrType.PTR;
    };
  }

  /** Whether values of the type fit in a register. */
  public static boolean isScalar(QualType type) {
    return !(type.type() instanceof ClassType) && !(type.type() instanceof ArrayType);
  }

  /** The type of all scalars inside an object when there is only one, else I8. */
  public static IrType element(QualType type) {
    if (type.type() instanceof ArrayType array) {
      return element(array.element());
    }
    if (!(type.type() instanceof ClassType c)) {
      return of(type);
    }
    Set<IrType> kinds = EnumSet.noneOf(IrType.class);
    for (Field field : c.layout().fields()) {
      kinds.add(element(field.type()));
    }
    boolean uniform = kinds.size() == 1 && c.layout().baseOffsets().isEmpty();
    return uniform ? kinds.iterator().next() : IrType.I8;
  }

  /** The bytes of an object; an error where the type is not known whole. */
  public static long sizeOf(QualType type, Span span) {
    if (!Layouts.complete(type.type())) {
      throw SemanticError.of("TLR-226", span, type.display());
    }
    return Layouts.size(type);
  }
}
