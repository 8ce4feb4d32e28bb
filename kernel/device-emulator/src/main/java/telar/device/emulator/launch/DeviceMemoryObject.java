package telar.device.emulator.launch;

import telar.simt.memory.Allocation;
import telar.simt.memory.Memory;

/** A buffer of this emulator, as arguments of a launch see it. */
public interface DeviceMemoryObject {

  Memory memory();

  Allocation allocation();

  /** The Java array it was made from. */
  Class<?> arrayType();
}
