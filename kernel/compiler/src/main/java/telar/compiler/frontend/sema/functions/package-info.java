/** Whole functions and variables of static storage: the code of their bodies and initialisers. */
package telar.compiler.frontend.sema.functions;
