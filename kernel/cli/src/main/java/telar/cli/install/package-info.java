/** Where this installation of Telar and its private files are. */
package telar.cli.install;
