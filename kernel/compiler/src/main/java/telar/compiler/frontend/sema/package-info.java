/** Semantic analysis: gives the syntax tree its meaning and lowers it to IR. */
package telar.compiler.frontend.sema;
