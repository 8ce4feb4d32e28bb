/** Directives, macros and included files: from the tokens of files to those of the program. */
package telar.compiler.frontend.preprocess;
