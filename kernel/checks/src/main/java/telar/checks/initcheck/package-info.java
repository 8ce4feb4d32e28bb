/** Finds reads of global and shared memory that nobody has written, to the byte. */
package telar.checks.initcheck;
