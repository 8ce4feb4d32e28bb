/** Explains the codes of messages. */
package telar.cli.help;
