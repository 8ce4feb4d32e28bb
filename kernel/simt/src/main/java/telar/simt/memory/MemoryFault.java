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

  /**
   * A fault whose place and thread are still unknown.
   *
   * @param address the first byte of the access
   * @param size bytes accessed
   * @param object the object that the pointer belongs to; null when there is none
   */
  public MemoryFault(Kind kind, long address, int size, @Nullable Allocation object) {
    this(kind, address, size, object, null, OptionalLong.empty(), null);
  }

  private MemoryFault(
      Kind kind,
      long address,
      int size,
      @Nullable Allocation object,
      @Nullable AccessSite site,
      OptionalLong index,
      @Nullable ThreadCoordinates thread) {
    super(kind + " at 0x" + Long.toHexString(address), null, false, false);
    this.kind = kind;
    this.address = address;
    this.size = size;
    this.object = object;
    this.site = site;
    this.index = index;
    this.thread = thread;
  }

  /** The same fault, made by that access; an earlier site is kept. */
  public MemoryFault at(@Nullable AccessSite where) {
    return site != null ? this : new MemoryFault(kind, address, size, object, where, index, thread);
  }

  /** The same fault, with the value of the index of the access's {@code PointerAdd}. */
  public MemoryFault withIndex(long value) {
    return new MemoryFault(kind, address, size, object, site, OptionalLong.of(value), thread);
  }

  /** The same fault, made by that thread; an earlier thread is kept. */
  public MemoryFault by(ThreadCoordinates who) {
    return thread != null ? this : new MemoryFault(kind, address, size, object, site, index, who);
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
