/** Explains memory faults and leaks in Spanish: what, where, why, and the next step. */
package telar.checks.memcheck;
