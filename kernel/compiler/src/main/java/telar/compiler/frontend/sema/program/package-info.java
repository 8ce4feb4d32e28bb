/**
 * A program as its analysis knows it: its units, and the functions, globals and instances it needs.
 */
package telar.compiler.frontend.sema.program;
