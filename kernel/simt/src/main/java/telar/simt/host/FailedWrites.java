package telar.simt.host;

import telar.simt.abi.ThreadContext;
import telar.simt.memory.Address;
import telar.simt.memory.Allocation;

/**
 * What a copy that was refused would have written: it counts as written, so that reading it later
 * is not told as a second mistake.
 */
final class FailedWrites {

  private FailedWrites() {}

  /** Takes the part of a range that is in an object as written. */
  static void forget(ThreadContext thread, long address, long bytes) {
    Allocation object = thread.find(address);
    if (object != null && bytes > 0 && !object.isFreed()) {
      long offset = Address.offset(address);
      if (object.contains(offset, 0)) {
        object.initialState().written(offset, bytes);
      }
    }
  }
}
