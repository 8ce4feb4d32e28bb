/** Builds the IR of one function: folding, temporaries, sites, registers for simple slots. */
package telar.compiler.frontend.sema.emit;
