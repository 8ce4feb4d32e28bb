/** Declarations, and the classes that they complete. */
package telar.compiler.frontend.sema.declarations;
