/** Expressions as a program writes them, a kind a class. */
package telar.compiler.frontend.sema.expressions;
