/** {@code telar empaquetar}: one file that runs on a machine without Maven or a network. */
package telar.cli.pack;
