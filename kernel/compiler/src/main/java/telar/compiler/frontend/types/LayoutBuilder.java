package telar.compiler.frontend.types;

import java.util.ArrayList;
import java.util.List;
import telar.compiler.frontend.types.Field.Bits;

/** Lays out a class by the Itanium C++ ABI: bases first, then members, each at its alignment. */
public final class LayoutBuilder {

  private final boolean union;
  private final int packing;
  private final List<Field> fields = new ArrayList<>();
  private final List<Long> baseOffsets = new ArrayList<>();
  private long end;
  private long largest;
  private int alignment = 1;
  private boolean empty = true;
  private long nextBit;

  /**
   * Starts with an empty class.
   *
   * @param packing the alignment that members have at most; 0 when nothing limits it
   */
  public LayoutBuilder(boolean union, int packing) {
    this.union = union;
    this.packing = packing;
  }

  /** Room for the pointer to the table of virtual functions. */
  public void virtualPointer() {
    place(8, 8);
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
    empty = false;
    int align = Math.max(Layouts.alignment(type), explicitAlignment);
    fields.add(new Field(name, type, place(Layouts.size(type), align), null));
  }

  /**
   * Adds a bit-field after the last bit, or at the next unit of its type when it does not fit into
   * this one; width 0 closes the unit.
   */
  public void bitField(String name, QualType type, int width) {
    int align = limited(Layouts.alignment(type)) * 8;
    long start = union ? 0 : nextBit;
    if (width == 0) {
      nextBit = Layouts.alignUp(start, align);
      end = union ? end : nextBit / 8;
      return;
    }
    boolean crosses = packing != 1 && start % align + width > Layouts.size(type) * 8;
    add(name, type, crosses ? Layouts.alignUp(start, align) : start, width);
    alignment = name.isEmpty() ? alignment : Math.max(alignment, align / 8);
  }

  private void add(String name, QualType type, long start, int width) {
    Bits bits = Bits.aligned(start, width);
    long unit = start / 8;
    if (bits == null) {
      bits = Bits.fromByte(start, width);
    } else {
      unit = start / (bits.unitBytes() * 8) * bits.unitBytes();
    }
    if (bits == null) {
      add(name, type, Layouts.alignUp(start, 8), width);
      return;
    }
    fields.add(new Field(name, type, unit, bits));
    empty = false;
    nextBit = start + width;
    end = (nextBit + 7) / 8;
    largest = Math.max(largest, end);
  }

  private int limited(int natural) {
    return packing == 0 ? natural : Math.min(natural, packing);
  }

  private long place(long bytes, int natural) {
    int align = limited(natural);
    alignment = Math.max(alignment, align);
    long offset = union ? 0 : Layouts.alignUp(end, align);
    end = offset + bytes;
    nextBit = end * 8;
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
