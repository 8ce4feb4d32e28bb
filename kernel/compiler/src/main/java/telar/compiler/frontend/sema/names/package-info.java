/** What names and types stand for where a program writes them. */
package telar.compiler.frontend.sema.names;
