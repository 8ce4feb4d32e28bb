/**
 * Finds barriers that part of a block does not reach, and warp operations whose mask or source is
 * wrong.
 */
package telar.checks.synccheck;
