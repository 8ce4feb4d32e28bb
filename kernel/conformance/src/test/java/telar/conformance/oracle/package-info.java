/**
 * Random CUDA programs run by Telar and, from the same source, by g++ with a small shim of ours:
 * two opinions that must agree to the last bit.
 */
package telar.conformance.oracle;
