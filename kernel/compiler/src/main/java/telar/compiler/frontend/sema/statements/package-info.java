/** Statements, and the variables that they declare. */
package telar.compiler.frontend.sema.statements;
