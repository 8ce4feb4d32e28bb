package telar.compiler.frontend.types;

import java.util.ArrayList;
import java.util.List;

/** Lays out a class by the Itanium C++ ABI: bases first, then members, each at its alignment. */
public final class LayoutBuilder {

  private final boolean union;
  private final List<Field> fields = new ArrayList<>();
  private final List<Long> baseOffsets = new ArrayList<>();
  private long end;
  private long largest;
  private int alignment = 1;
  private boolean empty = true;
  private long bitUnit = -1;
  private int bitEnd;
  private long bitUnitBytes;

  public LayoutBuilder(boolean union) {
    this.union = union;
  }

  /** Room for the pointer to the table of virtual functions. */
  public void virtualPointer() {
    end = 8;
    alignment = 8;
    empty = false;
  }

  /** Places the base classes; the primary one, whose table is shared, comes first; -1 for none. */
  public void bases(List<? extends ClassType> bases, int primary) {
    long first = primary < 0 ? 0 : place(bases.get(primary));
    for (int i = 0; i < bases.size(); i++) {
      baseOffsets.add(i == primary ? first : place(bases.get(i)));
    }
  }

  private long place(ClassType base) {
    ClassLayout layout = base.layout();
    if (layout.empty()) {
      return 0L;
    }
    empty = false;
    return place(layout.size(), layout.alignment());
  }

  /** Adds a member; {@code explicitAlignment} is that of {@code alignas}, or 0. */
  public void field(String name, QualType type, int explicitAlignment) {
    bitUnit = -1;
    empty = false;
    int align = Math.max(Layouts.alignment(type), explicitAlignment);
    fields.add(new Field(name, type, place(Layouts.size(type), align), 0, 0));
  }

  /** Adds a bit-field; width 0 closes the unit. */
  public void bitField(String name, QualType type, int width) {
    long unitBytes = Layouts.size(type);
    if (width == 0) {
      bitUnit = -1;
      return;
    }
    empty = false;
    boolean fits =
        bitUnit >= 0 && !union && bitUnitBytes == unitBytes && bitEnd + width <= unitBytes * 8;
    if (!fits) {
      bitUnit = place(unitBytes, Layouts.alignment(type));
      bitUnitBytes = unitBytes;
      bitEnd = 0;
    }
    fields.add(new Field(name, type, bitUnit, bitEnd, width));
    bitEnd += width;
    if (!union) {
      end = bitUnit + (bitEnd + 7) / 8;
    }
  }

  private long place(long bytes, int align) {
    alignment = Math.max(alignment, align);
    long offset = union ? 0 : Layouts.alignUp(end, align);
    end = offset + bytes;
    largest = Math.max(largest, end);
    return offset;
  }

  /** The finished layout; {@code explicitAlignment} is that of the class, or 0. */
  public ClassLayout build(int explicitAlignment) {
    int align = Math.max(alignment, explicitAlignment);
    long bytes = Math.max(1, union ? largest : Math.max(end, 0));
    return new ClassLayout(Layouts.alignUp(bytes, align), align, fields, baseOffsets, empty);
  }
}
