/** Counting per source line without locks on the hot path, for the checks that count. */
package telar.checks.counting;
