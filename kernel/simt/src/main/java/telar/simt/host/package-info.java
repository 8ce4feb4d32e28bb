/**
 * What host code calls when a whole program runs: the CUDA runtime and a slice of the C library.
 */
package telar.simt.host;
