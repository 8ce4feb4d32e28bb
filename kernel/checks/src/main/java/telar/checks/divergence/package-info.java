/** Counts branches and those in which the lanes of a warp disagree, per line. */
package telar.checks.divergence;
