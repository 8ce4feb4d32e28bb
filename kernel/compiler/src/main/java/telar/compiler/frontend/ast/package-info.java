/**
 * The syntax tree of CUDA C++: immutable, with the span of each node, names and types as written.
 * Meaning is given to it by semantic analysis.
 */
package telar.compiler.frontend.ast;
