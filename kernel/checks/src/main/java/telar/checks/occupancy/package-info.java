/** Theoretical occupancy of a launch on a modelled GPU, and what limits it. */
package telar.checks.occupancy;
