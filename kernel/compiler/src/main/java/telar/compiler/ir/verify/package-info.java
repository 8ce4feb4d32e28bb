/** Checks that IR is well formed, so that later phases need not. */
package telar.compiler.ir.verify;
