/** The launchers and what they start, as installed on a machine. */
package telar.conformance.command;
