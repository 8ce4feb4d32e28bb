/** Renders IR as stable text for golden tests and for people. */
package telar.compiler.ir.print;
