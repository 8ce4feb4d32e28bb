/** Counts requests, 32-byte sectors and bytes of global memory accesses, per line. */
package telar.checks.coalescing;
