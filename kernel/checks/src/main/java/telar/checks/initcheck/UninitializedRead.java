package telar.checks.initcheck;

import org.jspecify.annotations.Nullable;
import telar.simt.event.AccessSite;
import telar.simt.memory.HostFill;

/**
 * A place that reads unwritten bytes, as first seen.
 *
 * @param site the access
 * @param block linear number of the block
 * @param thread linear number of the thread in the block
 * @param address the address read
 * @param filled the one call of the host that wrote to the object, before the address; null when
 *     there was none, or more
 * @param count how many times a thread did so
 */
public record UninitializedRead(
    AccessSite site, long block, int thread, long address, @Nullable HostFill filled, long count) {

  UninitializedRead again() {
    return new UninitializedRead(site, block, thread, address, filled, count + 1);
  }
}
