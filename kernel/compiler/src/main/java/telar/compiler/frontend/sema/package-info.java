/**
 * Semantic analysis: gives the syntax tree its meaning and lowers it to IR. The packages inside
 * stand in layers; here they are put together.
 */
package telar.compiler.frontend.sema;
