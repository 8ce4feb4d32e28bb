/** Constant expressions: folded, and run where that is not enough. */
package telar.compiler.frontend.sema.constants;
