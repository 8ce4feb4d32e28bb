/** What names stand for, and the scopes that hold them. */
package telar.compiler.frontend.sema.symbols;
