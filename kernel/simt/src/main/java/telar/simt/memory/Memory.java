package telar.simt.memory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import telar.simt.memory.MemoryFault.Kind;

/**
 * The memory of one device and its host: every object with a program-wide address (host, global,
 * constant). Shared and local objects belong to a block or thread, which resolve them themselves.
 */
public final class Memory {

  private final ObjectTable host = new ObjectTable(Address.HOST);
  private final ObjectTable global = new ObjectTable(Address.GLOBAL);
  private final ObjectTable constant = new ObjectTable(Address.CONSTANT);

  /** Makes an uninitialised object in HOST, GLOBAL or CONSTANT space. */
  public Allocation allocate(int space, long bytes, String name, Origin origin) {
    return table(space).allocate(bytes, name, origin);
  }

  /** Frees an object; its addresses stay recognisable. */
  public void free(Allocation allocation) {
    table(allocation.space()).free(allocation);
  }

  /** Makes a freed object live again at its old address, uninitialised. */
  public void revive(Allocation allocation) {
    table(allocation.space()).revive(allocation);
  }

  /** The live or freed object that an address points into or just past; null when there is none. */
  public @Nullable Allocation find(long address) {
    ObjectTable table = tableOrNull(Address.space(address));
    return table == null ? null : table.get(Address.object(address));
  }

  /**
   * The object that an access of {@code size} bytes stays inside, for either side.
   *
   * @param device whether a kernel makes the access, else host code
   * @throws MemoryFault when it may not
   */
  public Allocation resolve(long address, int size, boolean device) {
    Allocation object = find(address);
    if (object == null
        || !object.contains(Address.offset(address), size)
        || !(device ? object.isDeviceAccessible() : object.isHostAccessible())) {
      throw fault(address, size, device);
    }
    return object;
  }

  /** Why an access of {@code size} bytes is not allowed. */
  public MemoryFault fault(long address, int size, boolean device) {
    Allocation object = find(Address.start(address));
    if (address >= 0 && address < 1L << Address.OFFSET_BITS) {
      return new MemoryFault(Kind.NULL_POINTER, address, size, null);
    } else if (object == null) {
      return new MemoryFault(Kind.OUT_OF_BOUNDS, address, size, null);
    } else if (object.isFreed()) {
      return new MemoryFault(Kind.USE_AFTER_FREE, address, size, object);
    } else if (device && !object.isDeviceAccessible()) {
      return new MemoryFault(Kind.HOST_FROM_DEVICE, address, size, object);
    } else if (!device && !object.isHostAccessible()) {
      return new MemoryFault(Kind.DEVICE_FROM_HOST, address, size, object);
    }
    return new MemoryFault(Kind.OUT_OF_BOUNDS, address, size, object);
  }

  /**
   * Copies bytes between objects, as {@code cudaMemcpy} does once its direction is checked.
   *
   * @throws MemoryFault when either range leaves its object
   */
  public void copy(long target, long source, long bytes) {
    if (bytes > 0) {
      Allocation to = range(target, bytes);
      Allocation from = range(source, bytes);
      to.copyFrom(Address.offset(target), from, Address.offset(source), bytes);
    }
  }

  /** Sets bytes to one value. */
  public void fill(long target, int value, long bytes) {
    if (bytes > 0) {
      range(target, bytes).fill(Address.offset(target), value, bytes);
    }
  }

  private Allocation range(long address, long bytes) {
    Allocation object = find(address);
    if (object == null || !object.contains(Address.offset(address), bytes)) {
      boolean device = object == null || object.isDeviceAccessible();
      throw fault(address, (int) Math.min(bytes, Integer.MAX_VALUE), device);
    }
    return object;
  }

  /** Live objects of a space, in the order they were made. */
  public List<Allocation> live(int space) {
    return table(space).live();
  }

  private ObjectTable table(int space) {
    ObjectTable table = tableOrNull(space);
    if (table == null) {
      throw new IllegalArgumentException("no table for space " + space);
    }
    return table;
  }

  private @Nullable ObjectTable tableOrNull(int space) {
    return switch (space) {
      case Address.GLOBAL -> global;
      case Address.HOST -> host;
      case Address.CONSTANT -> constant;
      default -> null;
    };
  }
}
