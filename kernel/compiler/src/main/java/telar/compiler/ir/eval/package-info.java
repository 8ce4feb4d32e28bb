/** Runs IR at compile time on a small memory of its own. */
package telar.compiler.ir.eval;
