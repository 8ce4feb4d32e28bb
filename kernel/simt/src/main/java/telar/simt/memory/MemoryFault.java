package telar.simt.memory;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;

/**
 * An access that a program may not make. It carries the facts; the Spanish message is composed by
 * whoever shows it. The place and the thread are added on the way out ({@link #at}, {@link #by}).
 */
public final class MemoryFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** What is wrong with the access. */
  public enum Kind {
    /** Outside the bounds of its object, or of any object. */
    OUT_OF_BOUNDS,
    /** The object has been freed. */
    USE_AFTER_FREE,
    /** The object was a thread's variable whose scope has ended, which is its origin. */
    OUT_OF_SCOPE,
    /** Through a null pointer. */
    NULL_POINTER,
    /** A kernel uses host memory. */
    HOST_FROM_DEVICE,
    /** The host uses device memory. */
    DEVICE_FROM_HOST,
    /** A write to constant memory or to a string literal. */
    READ_ONLY,
    /** The address is not a multiple of the size. */
    MISALIGNED
  }

  private final Kind kind;
  private final long address;
  private final int size;
  private final transient @Nullable Allocation object;
  private final transient @Nullable AccessSite site;
  private final transient OptionalLong index;
  private final transient @Nullable ThreadCoordinates thread;
  private final long length;

  /**
   * A fault whose place and thread are still unknown.
   *
   * @param address the first byte of the access
   * @param size bytes accessed
   * @param object the object that the pointer belongs to; null when there is none
   */
  public MemoryFault(Kind kind, long address, int size, @Nullable Allocation object) {
    this(kind, address, size, object, null, OptionalLong.empty(), null, 0);
  }

  private MemoryFault(
      Kind kind,
      long address,
      int size,
      @Nullable Allocation object,
      @Nullable AccessSite site,
      OptionalLong index,
      @Nullable ThreadCoordinates thread,
      long length) {
    super(kind + " at 0x" + Long.toHexString(address), null, false, false);
    this.kind = kind;
    this.address = address;
    this.size = size;
    this.object = object;
    this.site = site;
    this.index = index;
    this.thread = thread;
    this.length = length;
  }

  /** The same fault, made by that access; an earlier site is kept. */
  public MemoryFault at(@Nullable AccessSite where) {
    return site != null
        ? this
        : new MemoryFault(kind, address, size, object, where, index, thread, length);
  }

  /** The same fault, with the value of the index of the access's {@code PointerAdd}. */
  public MemoryFault withIndex(long value) {
    return new MemoryFault(
        kind, address, size, object, site, OptionalLong.of(value), thread, length);
  }

  /** The same fault, made by that thread; an earlier thread is kept. */
  public MemoryFault by(ThreadCoordinates who) {
    return thread != null
        ? this
        : new MemoryFault(kind, address, size, object, site, index, who, length);
  }

  /** The same fault, at an array of so many elements that is a part of a larger object. */
  public MemoryFault of(long elements) {
    return new MemoryFault(kind, address, size, object, site, index, thread, elements);
  }

  /** The elements of the array that was left; 0 when that is the whole {@link #object}. */
  public long length() {
    return length;
  }

  public Kind kind() {
    return kind;
  }

  public long address() {
    return address;
  }

  public int size() {
    return size;
  }

  /** Byte offset from the start of {@link #object}; may be negative. */
  public long offset() {
    Allocation known = object;
    return known == null ? Address.offset(address) : address - known.address();
  }

  public @Nullable Allocation object() {
    return object;
  }

  public @Nullable AccessSite site() {
    return site;
  }

  public OptionalLong index() {
    return index;
  }

  /** Who did it; null for host code. */
  public @Nullable ThreadCoordinates thread() {
    return thread;
  }
}
