/** What a name finds in its scopes, and whether it may be used there. */
package telar.compiler.frontend.sema.lookup;
