/**
 * What every check needs to know about a warp's access, found out once: how its lanes lie, and the
 * numbers that follow from that.
 */
package telar.checks.access;
