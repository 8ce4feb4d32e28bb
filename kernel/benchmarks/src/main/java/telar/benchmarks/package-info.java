/** Runs the same work side by side on Telar and on plain C, in one run, and prints ratios. */
package telar.benchmarks;
