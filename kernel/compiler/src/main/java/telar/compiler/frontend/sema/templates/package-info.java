/** Templates: their arguments, what is deduced of them, and their instances. */
package telar.compiler.frontend.sema.templates;
