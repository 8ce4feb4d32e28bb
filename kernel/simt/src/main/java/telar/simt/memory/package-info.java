/** Memory spaces: 64-bit virtual addresses, and allocations backed by typed Java arrays. */
package telar.simt.memory;
