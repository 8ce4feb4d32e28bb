/** Counts atomic operations and how many lanes of a warp meet at one address, per line. */
package telar.checks.atomics;
