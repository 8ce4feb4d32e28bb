package telar.simt.memory;

import org.jspecify.annotations.Nullable;

/**
 * One object with its own bounds: device or host memory, a shared variable, a thread's array. It is
 * backed by one typed Java array, chosen at the first typed use; accesses of that type are plain
 * array accesses, all others go through {@link Cells} and are just as right.
 *
 * <p>The accessors take a byte offset that the caller has already checked with {@link #contains};
 * they need no alignment.
 */
public final class Allocation {

  private final int space;
  private final int number;
  private final long bytes;
  private final Origin origin;
  private volatile String name;
  private volatile boolean freed;
  private volatile boolean hostAccessible;
  private volatile boolean deviceAccessible;
  private volatile boolean hostReady;
  private final InitialState initialState;
  // Plain on purpose: a racy read sees null (and then locks) or an array that is at least zeroed.
  private @Nullable Object array;

  /** An object that lives at {@code Address.of(space, number, 0)}, uninitialised. */
  public Allocation(int space, int number, long bytes, String name, Origin origin) {
    this.space = space;
    this.number = number;
    this.bytes = bytes;
    this.name = name;
    this.origin = origin;
    this.hostAccessible = space == Address.HOST;
    this.deviceAccessible = space != Address.HOST;
    this.hostReady = hostAccessible;
    this.initialState = new InitialState(bytes);
    if (space == Address.HOST) {
      // Nobody follows what host code writes.
      initialState.writtenCompletely();
    }
  }

  public int space() {
    return space;
  }

  /** The object number of its addresses. */
  public int number() {
    return number;
  }

  /** Address of its first byte. */
  public long address() {
    return Address.of(space, number, 0);
  }

  public long bytes() {
    return bytes;
  }

  /** What the learner calls it; empty when unknown. */
  public String name() {
    return name;
  }

  public void rename(String newName) {
    name = newName;
  }

  public Origin origin() {
    return origin;
  }

  public boolean isFreed() {
    return freed;
  }

  /** Whether host code may access it: host memory, managed memory, string literals. */
  public boolean isHostAccessible() {
    return hostAccessible;
  }

  /** Whether host code may access all of it now: no copy to or from it is still under way. */
  public boolean isHostReady() {
    return hostReady;
  }

  /** Says whether the host has yet to wait for copies to or from it. */
  public void inFlight(boolean underWay) {
    hostReady = hostAccessible && !underWay;
  }

  /** Whether kernels may access it: device memory, managed memory, mapped host memory. */
  public boolean isDeviceAccessible() {
    return deviceAccessible;
  }

  /** Makes it accessible from both sides (managed memory, mapped host memory, literals). */
  public Allocation accessibleFromBothSides() {
    hostAccessible = true;
    deviceAccessible = true;
    hostReady = true;
    initialState.writtenCompletely();
    return this;
  }

  /** Ends what {@link #accessibleFromBothSides} gave to host memory. */
  public void accessibleFromHostOnly() {
    deviceAccessible = false;
  }

  /** Which bytes have been written; what host code can write counts as written. */
  public InitialState initialState() {
    return initialState;
  }

  /** Drops the contents; the object stays known so that later uses are recognised. */
  synchronized void markFreed() {
    freed = true;
    array = null;
  }

  /** Undoes {@link #markFreed}; the contents stay lost. */
  void markLive() {
    freed = false;
  }

  /** Whether an access of {@code size} bytes at {@code offset} stays inside and it is not freed. */
  public boolean contains(long offset, long size) {
    return offset >= 0 && size <= bytes - offset && !freed;
  }

  /** The kind of the array behind it; null while it is untouched. */
  public @Nullable ElementType elementType() {
    Object current = array;
    return current == null ? null : ElementType.of(current);
  }

  /**
   * The array behind it, chosen as {@code wanted} when it is still untouched. Safe while kernels
   * run.
   */
  public Object array(ElementType wanted) {
    Object current = array;
    return current != null ? current : choose(wanted);
  }

  private synchronized Object choose(ElementType wanted) {
    Object current = array;
    if (current == null) {
      ElementType type = Layout.fitting(wanted, bytes);
      current = type.newArray(Layout.length(bytes, type));
      array = current;
    }
    return current;
  }

  /**
   * Makes {@code wanted} the kind of the array, converting the whole contents bit by bit. Never
   * while a kernel runs: generated code keeps arrays in locals.
   *
   * @return the array; of another kind when the size is not a multiple of the wanted element
   */
  public synchronized Object retype(ElementType wanted) {
    Object current = array(wanted);
    ElementType type = Layout.fitting(wanted, bytes);
    if (ElementType.of(current) != type) {
      Object converted = type.newArray(Layout.length(bytes, type));
      Cells.copy(current, 0, converted, 0, bytes);
      array = converted;
      current = converted;
    }
    return current;
  }

  public byte loadI8(long offset) {
    return array(ElementType.I8) instanceof byte[] a
        ? a[(int) offset]
        : (byte) Cells.get(array(ElementType.I8), offset, 1);
  }

  public short loadI16(long offset) {
    return array(ElementType.I16) instanceof short[] a && (offset & 1) == 0
        ? a[(int) (offset >> 1)]
        : (short) Cells.get(array(ElementType.I16), offset, 2);
  }

  public int loadI32(long offset) {
    return array(ElementType.I32) instanceof int[] a && (offset & 3) == 0
        ? a[(int) (offset >> 2)]
        : (int) Cells.get(array(ElementType.I32), offset, 4);
  }

  public long loadI64(long offset) {
    return array(ElementType.I64) instanceof long[] a && (offset & 7) == 0
        ? a[(int) (offset >> 3)]
        : Cells.get(array(ElementType.I64), offset, 8);
  }

  public float loadF32(long offset) {
    return array(ElementType.F32) instanceof float[] a && (offset & 3) == 0
        ? a[(int) (offset >> 2)]
        : Float.intBitsToFloat((int) Cells.get(array(ElementType.F32), offset, 4));
  }

  public double loadF64(long offset) {
    return array(ElementType.F64) instanceof double[] a && (offset & 7) == 0
        ? a[(int) (offset >> 3)]
        : Double.longBitsToDouble(Cells.get(array(ElementType.F64), offset, 8));
  }

  public void storeI8(long offset, int value) {
    if (array(ElementType.I8) instanceof byte[] a) {
      a[(int) offset] = (byte) value;
    } else {
      Cells.set(array(ElementType.I8), offset, 1, value);
    }
  }

  public void storeI16(long offset, int value) {
    if (array(ElementType.I16) instanceof short[] a && (offset & 1) == 0) {
      a[(int) (offset >> 1)] = (short) value;
    } else {
      Cells.set(array(ElementType.I16), offset, 2, value);
    }
  }

  public void storeI32(long offset, int value) {
    if (array(ElementType.I32) instanceof int[] a && (offset & 3) == 0) {
      a[(int) (offset >> 2)] = value;
    } else {
      Cells.set(array(ElementType.I32), offset, 4, value);
    }
  }

  public void storeI64(long offset, long value) {
    if (array(ElementType.I64) instanceof long[] a && (offset & 7) == 0) {
      a[(int) (offset >> 3)] = value;
    } else {
      Cells.set(array(ElementType.I64), offset, 8, value);
    }
  }

  public void storeF32(long offset, float value) {
    if (array(ElementType.F32) instanceof float[] a && (offset & 3) == 0) {
      a[(int) (offset >> 2)] = value;
    } else {
      Cells.set(array(ElementType.F32), offset, 4, Float.floatToRawIntBits(value));
    }
  }

  public void storeF64(long offset, double value) {
    if (array(ElementType.F64) instanceof double[] a && (offset & 7) == 0) {
      a[(int) (offset >> 3)] = value;
    } else {
      Cells.set(array(ElementType.F64), offset, 8, Double.doubleToRawLongBits(value));
    }
  }

  /** Copies bytes from another allocation (or this one, overlapping or not). */
  public void copyFrom(long offset, Allocation source, long sourceOffset, long count) {
    copyContents(offset, source, sourceOffset, count);
    if (count > 0) {
      initialState.copyFrom(offset, source.initialState, sourceOffset, count);
    }
  }

  /** An object with the same contents, unwritten bytes included, that no address leads to. */
  public Allocation copy() {
    Allocation copy = new Allocation(space, number, bytes, name, origin);
    copy.takeOver(this);
    return copy;
  }

  /** Becomes like a copy of an object of the same size; what is untouched stays so. */
  public void takeOver(Allocation copy) {
    if (bytes == 0) {
      return;
    }
    if (copy.elementType() != null) {
      copyContents(0, copy, 0, bytes);
    } else if (elementType() != null) {
      Cells.fill(array(ElementType.I8), 0, (byte) 0, bytes);
    }
    initialState.reset();
    initialState.copyFrom(0, copy.initialState, 0, bytes);
  }

  /** Copies bytes as code that runs does: who watches it hears of what it reads and writes. */
  public void copyContents(long offset, Allocation source, long sourceOffset, long count) {
    if (count > 0) {
      ElementType kind = source.elementType();
      Object from = source.array(kind == null ? ElementType.I8 : kind);
      Cells.copy(from, sourceOffset, array(ElementType.of(from)), offset, count);
    }
  }

  /** Sets bytes to one value, as {@code memset}. */
  public void fill(long offset, int value, long count) {
    Object target = array;
    if (target != null || (byte) value != 0) {
      Cells.fill(array(ElementType.I8), offset, (byte) value, count);
    }
    initialState.written(offset, count);
  }

  /** Copies a Java array in at {@code offset}; an untouched object takes the array's kind. */
  public void upload(long offset, Object source, int from, int length) {
    ElementType kind = ElementType.of(source);
    long start = (long) from << kind.shift();
    long count = (long) length << kind.shift();
    Cells.copy(source, start, array(kind), offset, count);
    initialState.written(offset, count);
  }

  /** Copies from {@code offset} into a Java array. */
  public void download(long offset, Object target, int from, int length) {
    ElementType kind = ElementType.of(target);
    long start = (long) from << kind.shift();
    Cells.copy(array(kind), offset, target, start, (long) length << kind.shift());
  }

  @Override
  public String toString() {
    return name + "[" + bytes + " bytes]";
  }
}
