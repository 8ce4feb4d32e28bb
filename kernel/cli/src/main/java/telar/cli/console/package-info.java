/** What every command says and how it ends: texts, terminal, exit codes, errors for people. */
package telar.cli.console;
