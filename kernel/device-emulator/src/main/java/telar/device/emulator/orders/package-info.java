/**
 * One launch under many orders of its blocks and warps: whether its answer changes, the smallest
 * launch in which it does, and who wrote what there.
 */
package telar.device.emulator.orders;
