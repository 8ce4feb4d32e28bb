/** Rules that declarations keep by themselves, and warnings about whole functions. */
package telar.compiler.frontend.sema.rules;
