/** The {@code telar} command: its root, its help and how errors reach a person. */
package telar.cli;
