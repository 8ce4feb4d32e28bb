/**
 * What generated code calls and what intrinsics receive: the contexts of blocks, warps and threads.
 */
package telar.simt.abi;
