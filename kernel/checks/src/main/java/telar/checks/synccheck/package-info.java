/**
 * Finds barriers that part of a block does not reach, and warp operations that name absent lanes.
 */
package telar.checks.synccheck;
