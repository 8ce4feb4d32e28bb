package telar.compiler.frontend.sema.values;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.ClassType;
import telar.compiler.frontend.types.EnumType;
import telar.compiler.frontend.types.Field;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.ReferenceType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.frontend.types.Type;
import telar.compiler.ir.Declared;
import telar.compiler.ir.SourceType;
import telar.compiler.source.Span;

/** A C++ type as views of values see it; looked into only when one is made. */
public final class ShownType implements SourceType {

  /** Objects of more scalars than this are shown in part. */
  private static final int MAX_PARTS = 64;

  private final QualType type;

  private ShownType(QualType type) {
    this.type = type;
  }

  /** The declaration of a variable. */
  public static Declared declared(QualType type, Span span) {
    return new Declared(new ShownType(type), span);
  }

  @Override
  public String name() {
    return type.display();
  }

  @Override
  public @Nullable SourceType pointee() {
    if (type.type() instanceof PointerType pointer) {
      return new ShownType(new ArrayType(pointer.pointee(), ArrayType.UNKNOWN).plain());
    } else if (type.type() instanceof ReferenceType reference) {
      return new ShownType(reference.target());
    }
    return null;
  }

  @Override
  public List<Part> parts(long from, long to) {
    Walk walk = new Walk(from, to);
    walk.add(type.type(), 0, "");
    return walk.parts;
  }

  /** The way through a type. */
  private record Walk(long from, long to, List<Part> parts) {

    Walk(long from, long to) {
      this(from, to, new ArrayList<>());
    }

    void add(Type type, long offset, String path) {
      if (parts.size() >= MAX_PARTS || offset >= to) {
        return;
      }
      Kind small = type instanceof ClassType c ? smallFloat(c) : null;
      if (small != null) {
        scalar(type, offset, path, small);
      } else if (type instanceof ArrayType array) {
        elements(array, offset, path);
      } else if (type instanceof ClassType c && c.complete()) {
        members(c, offset, path);
      } else if (Layouts.complete(type)) {
        scalar(type, offset, path, kind(type));
      }
    }

    private void scalar(Type type, long offset, String path, Kind kind) {
      int bytes = (int) Layouts.size(type);
      if (offset + bytes > from) {
        parts.add(new Part(offset, path, type.display(), kind, bytes));
      }
    }

    private void elements(ArrayType array, long offset, String path) {
      Type element = array.element().type();
      long bytes = Layouts.complete(element) ? Layouts.size(element) : 0;
      if (bytes <= 0) {
        return;
      }
      long size = array.size() == ArrayType.UNKNOWN ? Long.MAX_VALUE : array.size();
      for (long i = Math.max(0, (from - offset) / bytes);
          i < size && offset + i * bytes < to && parts.size() < MAX_PARTS;
          i++) {
        add(element, offset + i * bytes, path + "[" + i + "]");
      }
    }

    private void members(ClassType type, long offset, String path) {
      if (type instanceof ClassSymbol symbol) {
        for (int i = 0; i < symbol.bases().size(); i++) {
          add(symbol.bases().get(i), offset + type.layout().baseOffsets().get(i), path);
        }
      }
      for (Field field : type.layout().fields()) {
        String inside = field.name().isEmpty() ? path : path + "." + field.name();
        if (field.bits() == null && !field.type().isReference()) {
          add(field.type().type(), offset + field.offset(), inside);
        }
      }
    }
  }

  private static @Nullable Kind smallFloat(ClassType type) {
    return switch (type.name()) {
      case "__half" -> Kind.HALF;
      case "__nv_bfloat16" -> Kind.BFLOAT16;
      default -> null;
    };
  }

  private static Kind kind(Type type) {
    Type plain = type instanceof EnumType e ? e.underlying() : type;
    if (!(plain instanceof Scalar scalar) || scalar == Scalar.NULLPTR) {
      return Kind.POINTER;
    } else if (scalar == Scalar.BOOL) {
      return Kind.BOOL;
    } else if (scalar == Scalar.CHAR) {
      return Kind.CHARACTER;
    } else if (scalar.isFloating()) {
      return Kind.FLOATING;
    }
    return scalar.isUnsigned() ? Kind.UNSIGNED : Kind.SIGNED;
  }
}
