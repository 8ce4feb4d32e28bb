package telar.simt.abi;

import telar.simt.event.AccessSite;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.MemoryFault;
import telar.simt.memory.MemoryFault.Kind;

/**
 * Loads and stores through any pointer, checked. {@code root} is the pointer that the address was
 * computed from: an access that leaves its object is a fault even where it lands in another one.
 */
public final class MemoryAccess {

  private MemoryAccess() {}

  /** The object to access. */
  private static Allocation checked(
      ThreadContext thread, long root, long address, long index, int size, AccessSite site) {
    thread.at(site, index);
    Allocation object = thread.find(address);
    boolean stays =
        root == address || root >>> Address.OFFSET_BITS == address >>> Address.OFFSET_BITS;
    if (!stays) {
      throw leaving(thread, root, address, size);
    }
    if (object == null
        || !object.contains(Address.offset(address), size)
        || !(thread.reachesAtOnce(object)
            || reachesInFlight(thread, object, address, size, site))) {
      throw thread.fault(address, size);
    }
    if ((address & (size - 1)) != 0) {
      throw thread.located(new MemoryFault(Kind.MISALIGNED, address, size, object));
    }
    return object;
  }

  /** A copy that is under way stops no access; whether it comes too early is for the runtime. */
  private static boolean reachesInFlight(
      ThreadContext thread, Allocation object, long address, int size, AccessSite site) {
    boolean reaches = thread.reaches(object);
    if (reaches) {
      thread.uses(object, address, size, site.kind() != AccessSite.Kind.READ);
    }
    return reaches;
  }

  private static MemoryFault leaving(ThreadContext thread, long root, long address, int size) {
    Allocation owner = thread.find(root);
    return owner == null || owner.isFreed() || !thread.reaches(owner)
        ? thread.fault(root, size)
        : thread.located(new MemoryFault(Kind.OUT_OF_BOUNDS, address, size, owner));
  }

  private static Allocation writable(
      ThreadContext thread, long root, long address, long index, int size, AccessSite site) {
    Allocation object = checked(thread, root, address, index, size, site);
    if (object.space() == Address.CONSTANT) {
      throw thread.located(new MemoryFault(Kind.READ_ONLY, address, size, object));
    }
    return object;
  }

  public static int loadI8(ThreadContext t, long root, long address, long index, AccessSite site) {
    return checked(t, root, address, index, 1, site).loadI8(Address.offset(address));
  }

  public static int loadI16(ThreadContext t, long root, long address, long index, AccessSite site) {
    return checked(t, root, address, index, 2, site).loadI16(Address.offset(address));
  }

  public static int loadI32(ThreadContext t, long root, long address, long index, AccessSite site) {
    return checked(t, root, address, index, 4, site).loadI32(Address.offset(address));
  }

  public static long loadI64(
      ThreadContext t, long root, long address, long index, AccessSite site) {
    return checked(t, root, address, index, 8, site).loadI64(Address.offset(address));
  }

  public static float loadF32(
      ThreadContext t, long root, long address, long index, AccessSite site) {
    return checked(t, root, address, index, 4, site).loadF32(Address.offset(address));
  }

  public static double loadF64(
      ThreadContext t, long root, long address, long index, AccessSite site) {
    return checked(t, root, address, index, 8, site).loadF64(Address.offset(address));
  }

  public static void storeI8(
      int value, ThreadContext t, long root, long address, long index, AccessSite site) {
    writable(t, root, address, index, 1, site).storeI8(Address.offset(address), value);
  }

  public static void storeI16(
      int value, ThreadContext t, long root, long address, long index, AccessSite site) {
    writable(t, root, address, index, 2, site).storeI16(Address.offset(address), value);
  }

  public static void storeI32(
      int value, ThreadContext t, long root, long address, long index, AccessSite site) {
    writable(t, root, address, index, 4, site).storeI32(Address.offset(address), value);
  }

  public static void storeI64(
      long value, ThreadContext t, long root, long address, long index, AccessSite site) {
    writable(t, root, address, index, 8, site).storeI64(Address.offset(address), value);
  }

  public static void storeF32(
      float value, ThreadContext t, long root, long address, long index, AccessSite site) {
    writable(t, root, address, index, 4, site).storeF32(Address.offset(address), value);
  }

  public static void storeF64(
      double value, ThreadContext t, long root, long address, long index, AccessSite site) {
    writable(t, root, address, index, 8, site).storeF64(Address.offset(address), value);
  }

  /** Copies a class object. */
  public static void copy(
      ThreadContext t, long target, long source, long bytes, AccessSite write, AccessSite read) {
    if (bytes > 0 && target != source) {
      Allocation from = range(t, source, bytes, read);
      Allocation to = range(t, target, bytes, write);
      t.at(read).uses(from, source, bytes, false);
      t.at(write).uses(to, target, bytes, true);
      if (to.space() == Address.CONSTANT) {
        throw t.located(new MemoryFault(Kind.READ_ONLY, target, (int) bytes, to));
      }
      to.copyContents(Address.offset(target), from, Address.offset(source), bytes);
    }
  }

  /** Sets bytes of an object being initialised to zero. */
  public static void zero(ThreadContext t, long target, long bytes) {
    if (bytes > 0) {
      t.at(null);
      t.resolve(target, (int) bytes).fill(Address.offset(target), 0, bytes);
    }
  }

  private static Allocation range(ThreadContext t, long address, long bytes, AccessSite site) {
    t.at(site);
    return t.resolve(address, (int) Math.min(bytes, Integer.MAX_VALUE));
  }
}
