package telar.compiler.frontend.sema.lowering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import telar.compiler.frontend.sema.symbols.ClassSymbol;
import telar.compiler.frontend.sema.symbols.FieldSymbol;
import telar.compiler.frontend.types.ArrayType;
import telar.compiler.frontend.types.Layouts;
import telar.compiler.frontend.types.QualType;
import telar.simt.event.AccessSite;

/** The bytes of an object that need not be written: between its members, and of unions. */
final class Padding {

  private final BitSet used = new BitSet();

  private Padding() {}

  static List<AccessSite.Gap> of(QualType type) {
    Padding padding = new Padding();
    padding.mark(type, 0);
    int end = (int) Layouts.size(type);
    List<AccessSite.Gap> gaps = new ArrayList<>();
    int from = padding.used.nextClearBit(0);
    while (from < end) {
      int next = padding.used.nextSetBit(from);
      int to = next < 0 ? end : next;
      gaps.add(new AccessSite.Gap(from, to));
      from = padding.used.nextClearBit(to);
    }
    return List.copyOf(gaps);
  }

  private void mark(QualType type, long at) {
    if (type.type() instanceof ArrayType array) {
      long size = Layouts.size(array.element());
      for (long i = 0; i < array.size(); i++) {
        mark(array.element(), at + i * size);
      }
    } else if (type.type() instanceof ClassSymbol c) {
      markMembers(c, at);
    } else {
      used.set((int) at, (int) (at + Layouts.size(type)));
    }
  }

  private void markMembers(ClassSymbol c, long at) {
    if (c.isUnion()) {
      return;
    }
    for (int i = 0; i < c.bases().size(); i++) {
      markMembers(c.bases().get(i), at + c.layout().baseOffsets().get(i));
    }
    for (FieldSymbol field : c.fields()) {
      mark(field.type(), at + c.layout().fields().get(field.index()).offset());
    }
  }
}
