/** Finds data races between the threads of a block, in shared and global memory. */
package telar.checks.racecheck;
