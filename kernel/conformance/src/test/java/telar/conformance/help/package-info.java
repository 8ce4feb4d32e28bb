/** The help pages against what the compiler and the checks really say. */
package telar.conformance.help;
