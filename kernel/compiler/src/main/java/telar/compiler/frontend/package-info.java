/** The front end's façade: from source files to a module of IR or diagnostics. */
package telar.compiler.frontend;
