/** Runs the blocks of a launch on the host's cores, in natural or permuted order. */
package telar.simt.launch;
