package telar.simt.abi;

import telar.simt.event.AccessSite;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;
import telar.simt.memory.ElementType;
import telar.simt.memory.MemoryFault;
import telar.simt.memory.Origin;

/** Arrays of a thread that generated code keeps as plain Java arrays, without an address. */
public final class PrivateArrays {

  private PrivateArrays() {}

  /** The fault of an access that leaves such an array. */
  public static MemoryFault fault(
      ThreadContext thread,
      String name,
      long bytes,
      long offset,
      int size,
      long index,
      AccessSite site) {
    Allocation array = new Allocation(Address.LOCAL, 0, bytes, name, Origin.NONE);
    long address = array.address() + offset;
    thread.at(site, index);
    return thread.located(new MemoryFault(MemoryFault.Kind.OUT_OF_BOUNDS, address, size, array));
  }

  /** Makes an object of the same address in the own memory of every thread of a block. */
  public static long inMemory(BlockContext block, long bytes, ElementType element, String name) {
    long address = 0;
    for (int thread = 0; thread < block.threads(); thread++) {
      address = block.thread(thread).local().allocate(bytes, element, name);
    }
    return address;
  }

  /** Stops a call through a pointer to no function that fits. */
  public static void badFunctionPointer(ThreadContext thread, long pointer) {
    thread.at(null);
    throw thread.fault(pointer, 1);
  }
}
