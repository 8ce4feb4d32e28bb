/** Counts the extra cycles of shared memory accesses that meet in one bank, per line. */
package telar.checks.bankconflict;
