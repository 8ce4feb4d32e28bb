/** One suite over the whole kernel: programs, findings, and the rooms' directions. */
package telar.conformance;
