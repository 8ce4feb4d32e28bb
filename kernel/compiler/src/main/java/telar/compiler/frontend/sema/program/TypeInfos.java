package telar.compiler.frontend.sema.program;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.types.PointerType;
import telar.compiler.frontend.types.QualType;
import telar.compiler.frontend.types.Scalar;
import telar.compiler.ir.Expr;
import telar.compiler.ir.GlobalVariable;
import telar.compiler.ir.IrType;
import telar.compiler.source.Span;

/**
 * Descriptions of types for what is decided while the program runs: which handler takes an
 * exception, which class an object is of. A description is the type's name, the number of types as
 * which its values can be taken, and for each its description and the bytes to where it begins.
 */
public final class TypeInfos {

  private final Program program;
  private final Map<QualType, GlobalVariable> made = new HashMap<>();

  /** A type as which values of another can be taken. */
  private record View(QualType type, long offset) {}

  TypeInfos(Program program) {
    this.program = program;
  }

  public GlobalVariable of(QualType type) {
    GlobalVariable known = made.get(type);
    return known != null ? known : make(type);
  }

  private GlobalVariable make(QualType type) {
    List<View> views = views(type);
    List<GlobalVariable.Relocation> relocations = new ArrayList<>();
    byte[] bytes = new byte[16 + 16 * views.size()];
    Span span = program.anywhere();
    GlobalVariable description =
        program.globals().constant("tipo " + type.display(), bytes, IrType.I64, relocations, span);
    made.put(type, description);
    relocations.add(new GlobalVariable.Relocation.ToGlobal(0, name(type, span), 0));
    ByteBuffer out = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putLong(8, views.size());
    for (int i = 0; i < views.size(); i++) {
      relocations.add(
          new GlobalVariable.Relocation.ToGlobal(16 + 16L * i, of(views.get(i).type).id(), 0));
      out.putLong(24 + 16 * i, views.get(i).offset);
    }
    return description;
  }

  private int name(QualType type, Span span) {
    byte[] text = type.display().getBytes(StandardCharsets.UTF_8);
    Expr literal =
        program.globals().literal(Arrays.copyOf(text, text.length + 1), 1, IrType.I8, span);
    return ((Expr.GlobalAddress) literal).variable().id();
  }

  private static List<View> views(QualType type) {
    List<View> views = new ArrayList<>();
    views.add(new View(type, 0));
    if (type.type() instanceof ClassSymbol c) {
      c.complete();
      bases(c, 0, views);
    } else if (type.type() instanceof PointerType pointer) {
      pointers(pointer.pointee(), views);
    }
    return views;
  }

  private static void bases(ClassSymbol c, long offset, List<View> views) {
    for (int i = 0; i < c.bases().size(); i++) {
      ClassSymbol base = c.bases().get(i);
      long at = offset + c.layout().baseOffsets().get(i);
      views.add(new View(base.plain(), at));
      bases(base, at, views);
    }
  }

  /** Pointers convert to those to bases, to {@code void} and to const. */
  private static void pointers(QualType pointee, List<View> views) {
    List<View> targets = new ArrayList<>();
    targets.add(new View(pointee.unqualified(), 0));
    if (pointee.type() instanceof ClassSymbol c && c.complete()) {
      bases(c, 0, targets);
    }
    targets.add(new View(Scalar.VOID.plain(), 0));
    for (View target : targets) {
      for (QualType shown : List.of(target.type, target.type.asConst())) {
        QualType pointer = new PointerType(shown).plain();
        boolean drops = pointee.isConst() && !shown.isConst();
        if (!drops && !(shown.equals(pointee))) {
          views.add(new View(pointer, target.offset));
        }
      }
    }
  }
}
