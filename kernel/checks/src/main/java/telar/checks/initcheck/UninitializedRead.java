package telar.checks.initcheck;

import telar.simt.event.AccessSite;

/**
 * A place that reads unwritten bytes, as first seen.
 *
 * @param site the access
 * @param block linear number of the block
 * @param thread linear number of the thread in the block
 * @param address the address read
 * @param count how many times a thread did so
 */
public record UninitializedRead(AccessSite site, long block, int thread, long address, long count) {

  UninitializedRead again() {
    return new UninitializedRead(site, block, thread, address, count + 1);
  }
}
